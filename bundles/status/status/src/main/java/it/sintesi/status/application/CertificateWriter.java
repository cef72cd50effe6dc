package it.sintesi.status.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.document.DocumentForm;
import it.sintesi.kernel.api.document.PdfDocuments;
import it.sintesi.kernel.api.document.PdfDocuments.DocumentInfo;
import it.sintesi.status.domain.Certificate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Writes a certificate as a document for people, with a code by which anybody can check it. */
public final class CertificateWriter {

    /** Path of the page that tells whether it holds, before the code. */
    public static final String PATH = "/verifica/";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ITALY);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss.SSSSSS", Locale.ITALY).withZone(CertifiedClock.ZONE);
    private static final String ISSUER = "Provincia di Brescia - Servizi per l'impiego";
    private static final int QR_PIXELS = 180;

    private final PdfDocuments documents;
    private final String publicUrl;
    private final DocumentForm form = new DocumentForm(CertificateWriter.class, "/documents/status-certificate.xhtml");

    /** A writer; {@code publicUrl} is the address of the portal without a final slash, empty when it is not configured. */
    public CertificateWriter(PdfDocuments documents, String publicUrl) {
        this.documents = documents;
        this.publicUrl = publicUrl;
    }

    /** The document. */
    public byte[] write(Certificate c) {
        String address = publicUrl + PATH + c.code();
        String half = c.digest().substring(0, c.digest().length() / 2) + " " + c.digest().substring(c.digest().length() / 2);
        Map<String, String> values = Map.ofEntries(Map.entry("issuer", ISSUER), Map.entry("title", title(c.kind())), Map.entry("holder", c.holder()), Map.entry("person", c.person()),
                Map.entry("sentence", sentence(c)), Map.entry("day", DAY.format(c.facts().day())), Map.entry("law", c.law()), Map.entry("rule", c.facts().rule()),
                Map.entry("code", c.code()), Map.entry("protocol", c.protocol()), Map.entry("at", MOMENT.format(c.at())), Map.entry("digest", half), Map.entry("address", address),
                Map.entry("qr", documents.qrCodeDataUri(address, QR_PIXELS)));
        return documents.render(form.fill(values), new DocumentInfo(title(c.kind()) + " " + c.protocol(), "Stato occupazionale", ISSUER, c.at()));
    }

    private static String title(Certificate.Kind kind) {
        return switch (kind) {
            case STATUS -> "Certificato dello stato occupazionale";
            case REGISTRATION -> "Certificato di iscrizione come disoccupato";
            case DAYS -> "Certificato dell'anzianità di disoccupazione";
        };
    }

    private static String sentence(Certificate c) {
        Certificate.Facts f = c.facts();
        return switch (c.kind()) {
            case STATUS -> "alla data indicata lo stato occupazionale è: " + f.status().label() + ".";
            case REGISTRATION -> "alla data indicata la persona risulta registrata come disoccupata dal " + day(f.since()) + " (stato: " + f.status().label() + ").";
            case DAYS -> "alla data indicata l'anzianità di disoccupazione è di " + f.days() + " giorni (mesi interi: " + f.months() + "), contati dal " + day(f.since())
                    + " al giorno prima, senza i giorni di sospensione.";
        };
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
