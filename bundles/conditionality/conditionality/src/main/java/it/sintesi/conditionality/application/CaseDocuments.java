package it.sintesi.conditionality.application;

import it.sintesi.conditionality.domain.Event;
import it.sintesi.conditionality.domain.Progress;
import it.sintesi.conditionality.domain.SanctionCase;
import it.sintesi.conditionality.domain.Step;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.document.DocumentForm;
import it.sintesi.kernel.api.document.PdfDocuments;
import it.sintesi.kernel.api.document.PdfDocuments.DocumentInfo;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The acts of a case as documents. Everything on them is stored with the step, so the same bytes come out at every request. */
public final class CaseDocuments {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss.SSSSSS", Locale.ITALY).withZone(CertifiedClock.ZONE);
    private static final String ISSUER = "Provincia di Brescia - Servizi per l'impiego";
    private static final int QR_PIXELS = 180;
    private static final Map<Event, String> TITLES = Map.of(Event.WARN, "Avviso di condizionalità", Event.DECIDE, "Provvedimento di condizionalità",
            Event.WITHDRAW, "Ritiro di un provvedimento di condizionalità", Event.UPHOLD, "Ritiro di un provvedimento di condizionalità",
            Event.GIVE_REASONS, "Ricevuta della giustificazione", Event.ASK_REVIEW, "Ricevuta della richiesta di riesame");
    private static final Map<Event, String> FORMS = Map.of(Event.WARN, "warning", Event.DECIDE, "decision", Event.WITHDRAW, "withdrawal", Event.UPHOLD, "withdrawal",
            Event.GIVE_REASONS, "filing", Event.ASK_REVIEW, "filing");

    private final PdfDocuments pdf;

    public CaseDocuments(PdfDocuments pdf) {
        this.pdf = pdf;
    }

    /** The document of a step that is an act; NOT_FOUND for any other. */
    public byte[] of(SanctionCase c, Step step) {
        if (!step.act()) {
            throw ServiceException.notFound("Questo passo non ha un documento.").said("WEB-STEP-NO-DOCUMENT");
        }
        String title = TITLES.get(step.event());
        Map<String, String> values = new LinkedHashMap<>();
        values.put("issuer", ISSUER);
        values.put("title", title);
        values.put("protocol", step.protocol());
        values.put("at", MOMENT.format(step.at()));
        values.put("person", c.personName());
        values.put("personCode", c.person());
        values.put("fault", c.fault().label());
        values.put("faultDay", HandleCase.DAY.format(c.faultDay()));
        values.put("source", c.source().text());
        values.put("by", step.name());
        values.put("note", step.note());
        values.put("digestA", step.digest().substring(0, step.digest().length() / 2));
        values.put("digestB", step.digest().substring(step.digest().length() / 2));
        values.put("qr", pdf.qrCodeDataUri(step.protocol() + " " + step.digest(), QR_PIXELS));
        values.put("lastDay", c.progress().warning() == null ? "" : HandleCase.DAY.format(c.progress().warning().lastDay()));
        if (c.progress().decision() != null) {
            decision(values, c.progress());
        }
        return pdf.render(new DocumentForm(CaseDocuments.class, "/documents/" + FORMS.get(step.event()) + ".xhtml").fill(values), new DocumentInfo(title + " " + step.protocol(), c.fault().label(), ISSUER, step.at()));
    }

    private static void decision(Map<String, String> values, Progress p) {
        values.put("effect", DecideCase.effect(p.proposal()));
        values.put("occurrence", String.valueOf(p.occurrence()));
        values.put("law", p.proposal().law());
        values.put("why", p.proposal().why());
        values.put("reason", p.proposal().note() + (p.decision().note().isEmpty() ? "" : "\n" + p.decision().note()));
        values.put("rule", p.proposal().rule());
        values.put("excuse", p.excuse() == null ? "Nessuna giustificazione presentata entro il " + day(p.warning().lastDay()) + "."
                : "Giustificazione presentata il " + day(p.excuse().givenOn()) + ", esaminata.");
        values.put("barred", p.decision().barredUntil() == null ? "Nessuno" : "Una nuova dichiarazione di disponibilità è possibile dal " + day(p.decision().barredUntil())
                + " (D.Lgs. 150/2015, art. 21, c. 9).");
        values.put("review", day(p.decision().reviewBy()));
        values.put("decision", p.decision().protocol());
        values.put("decidedOn", day(p.decision().on()));
    }

    private static String day(LocalDate day) {
        return HandleCase.DAY.format(day);
    }
}
