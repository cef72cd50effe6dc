package it.sintesi.registry.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.document.DocumentForm;
import it.sintesi.kernel.api.document.PdfDocuments;
import it.sintesi.kernel.api.document.PdfDocuments.DocumentInfo;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.Offices;
import it.sintesi.registry.api.Transfer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** The act of a transfer as a document; made anew from what is stored, always with the same bytes. */
public final class TransferDocument {

    private static final String ISSUER = "Provincia di Brescia - Servizi per l'impiego";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.ITALY).withZone(CertifiedClock.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ITALY);
    private static final int QR_PIXELS = 180;

    private final PdfDocuments documents;
    private final Offices offices;
    private final DocumentForm form = new DocumentForm(TransferDocument.class, "/registry/transfer.xhtml");

    public TransferDocument(PdfDocuments documents, Offices offices) {
        this.documents = documents;
        this.offices = offices;
    }

    /** The lines that are the content of the act. */
    static String[] content(Transfer t, String decidedBy, Instant decidedAt, String answer) {
        return new String[] {"TRANSFER", t.id(), t.personCode(), t.from(), t.to(), t.cause().name(), t.reason(), t.askedBy(), t.askedAt().toString(), decidedBy,
            decidedAt.toString(), answer};
    }

    byte[] write(Transfer t, String actHash) {
        String digest = RegisterActs.digest(content(t, t.decidedBy(), t.decidedAt(), t.answer()));
        Map<String, String> values = Map.ofEntries(Map.entry("issuer", ISSUER), Map.entry("protocol", t.protocol()), Map.entry("person", t.personCode()),
                Map.entry("from", name(t.from())), Map.entry("to", name(t.to())),
                Map.entry("cause", t.cause() == Transfer.Cause.MOVE ? "La persona ha cambiato domicilio" : "Richiesta dell'ufficio che riceve"), Map.entry("reason", t.reason()),
                Map.entry("askedAt", MOMENT.format(t.askedAt())), Map.entry("due", day(t.due())), Map.entry("decidedAt", MOMENT.format(t.decidedAt())),
                Map.entry("decidedBy", t.decidedBy()), Map.entry("answer", t.answer().isEmpty() ? "–" : t.answer()), Map.entry("digestA", digest.substring(0, digest.length() / 2)),
                Map.entry("digestB", digest.substring(digest.length() / 2)),
                Map.entry("qr", documents.qrCodeDataUri("Protocollo " + t.protocol() + "\nImpronta " + digest + "\nCatena " + actHash, QR_PIXELS)));
        return documents.render(form.fill(values), new DocumentInfo("Trasferimento " + t.protocol(), "Trasferimento di una persona tra Centri per l'impiego", ISSUER, t.decidedAt()));
    }

    private String name(String office) {
        return offices.byId(office).map(Office::name).orElse(office);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
