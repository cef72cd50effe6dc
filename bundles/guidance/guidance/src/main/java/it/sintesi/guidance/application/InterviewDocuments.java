package it.sintesi.guidance.application;

import it.sintesi.guidance.domain.Experience;
import it.sintesi.guidance.domain.Question;
import it.sintesi.guidance.domain.Sheet;
import it.sintesi.guidance.domain.Step;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.document.Paper;
import it.sintesi.kernel.api.document.PdfDocuments;
import it.sintesi.kernel.api.document.PdfDocuments.DocumentInfo;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A completed interview as a document. Everything on it is stored, so the same bytes come out at every request. */
public final class InterviewDocuments {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.ITALY).withZone(CertifiedClock.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ITALY);
    private static final int QR_PIXELS = 180;

    private final PdfDocuments documents;
    private final Words words = new Words();

    public InterviewDocuments(PdfDocuments documents) {
        this.documents = documents;
    }

    /** The document; NOT_FOUND while the interview is open. */
    public byte[] pdf(Sheet sheet) {
        Sheet.Head head = sheet.head();
        if (head.open()) {
            throw ServiceException.notFound("Il colloquio non è ancora concluso: il documento c'è dopo la conclusione.").said("GUI-NOT-CLOSED");
        }
        Sheet.Done done = head.done();
        Paper paper = new Paper("Colloquio di orientamento di primo livello");
        paper.facts("Persona", head.personName() + " (" + head.person() + ")", "Colloquio numero", String.valueOf(head.number()), "Tenuto da", head.operatorName(),
                "Ufficio", head.office(), "Concluso il", MOMENT.format(done.at()), "Durata", done.minutes() + " minuti", "Esito", words.of("choice.outcome." + done.outcome()));
        for (Step step : Step.values()) {
            paper.heading(words.of("step." + step.slug()));
            if (step == Step.EXPERIENCE && !sheet.experiences().isEmpty()) {
                paper.items(sheet.experiences().stream().map(this::line).toList());
            }
            step.questions().forEach(q -> paper.facts(words.of("field." + q.name()), value(q, sheet.answer(step, q.name()))));
        }
        paper.seal(documents.qrCodeDataUri(done.protocol() + " " + done.digest(), QR_PIXELS), done.protocol(), done.digest());
        return documents.render(paper.xhtml(), new DocumentInfo("Colloquio di orientamento " + done.protocol(), "Colloquio di orientamento di primo livello", Paper.issuer(), done.at()));
    }

    private String value(Question question, String answer) {
        if (answer.isEmpty()) {
            return "";
        }
        return switch (question.kind()) {
            case CHOICE -> words.of("choice." + question.name() + "." + answer);
            case CHECK -> words.of("yes");
            default -> answer;
        };
    }

    private String line(Experience e) {
        String days = (e.first() == null ? "?" : DAY.format(e.first())) + " - " + (e.last() == null ? "" : DAY.format(e.last()));
        return e.employer() + ", " + days + (e.duty().isBlank() ? "" : ", " + e.duty()) + ": " + words.of("verdict." + e.verdict()) + (e.note() == null || e.note().isBlank() ? "" : ". " + e.note());
    }
}
