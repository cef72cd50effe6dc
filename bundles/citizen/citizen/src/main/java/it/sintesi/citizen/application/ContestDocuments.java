package it.sintesi.citizen.application;

import it.sintesi.citizen.domain.Contest;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.document.DocumentForm;
import it.sintesi.kernel.api.document.PdfDocuments;
import it.sintesi.kernel.api.document.PdfDocuments.DocumentInfo;
import it.sintesi.rules.api.Parameter;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Receipt and decision of a contest as documents. Everything on them is stored, so the same bytes come out at every request. */
public final class ContestDocuments {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss.SSSSSS", Locale.ITALY).withZone(CertifiedClock.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ITALY);
    private static final String ISSUER = "Provincia di Brescia - Servizi per l'impiego";
    private static final int QR_PIXELS = 180;

    private final PdfDocuments documents;
    private final AnswerTerm term;
    private final DocumentForm receipt = new DocumentForm(ContestDocuments.class, "/documents/contest-receipt.xhtml");
    private final DocumentForm decision = new DocumentForm(ContestDocuments.class, "/documents/contest-decision.xhtml");

    public ContestDocuments(PdfDocuments documents, AnswerTerm term) {
        this.documents = documents;
        this.term = term;
    }

    /** The receipt. */
    public byte[] receipt(Contest c) {
        LocalDate raised = ZonedDateTime.ofInstant(c.raisedAt(), CertifiedClock.ZONE).toLocalDate();
        Parameter days = term.on(raised);
        Map<String, String> values = common(c, c.protocol(), c.digest());
        values.put("due", DAY.format(c.dueDay()));
        values.put("term", days.value().intValueExact() + " giorni, " + days.source() + (days.toBeChecked() ? " (da confermare)" : ""));
        return documents.render(receipt.fill(values), new DocumentInfo("Ricevuta della contestazione " + c.protocol(), "Contestazione di un dato proprio", ISSUER, c.raisedAt()));
    }

    /** The decision; NOT_FOUND while there is none. */
    public byte[] decision(Contest c) {
        if (c.decision() == null) {
            throw ServiceException.notFound("La contestazione non ha ancora avuto risposta.").said("CIT-UNANSWERED");
        }
        Map<String, String> values = common(c, c.decision().protocol(), c.decision().digest());
        values.put("decisionProtocol", c.decision().protocol());
        values.put("decidedAt", MOMENT.format(c.decision().at()));
        values.put("outcome", c.state() == Contest.State.ACCEPTED ? "Accolta" : "Respinta");
        values.put("reason", c.decision().reason());
        values.put("by", c.decision().by());
        return documents.render(decision.fill(values),
                new DocumentInfo("Decisione sulla contestazione " + c.protocol(), "Decisione su una contestazione", ISSUER, c.decision().at()));
    }

    private Map<String, String> common(Contest c, String protocol, String digest) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("issuer", ISSUER);
        values.put("protocol", c.protocol());
        values.put("raisedAt", MOMENT.format(c.raisedAt()));
        values.put("person", c.personName());
        values.put("personCode", c.personCode());
        values.put("about", c.claim().aboutText());
        values.put("wrong", c.claim().wrong());
        values.put("right", c.claim().right());
        values.put("digestA", digest.substring(0, digest.length() / 2));
        values.put("digestB", digest.substring(digest.length() / 2));
        values.put("qr", documents.qrCodeDataUri(protocol + " " + digest, QR_PIXELS));
        return values;
    }
}
