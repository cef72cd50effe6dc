package it.sintesi.helpdesk.application;

import it.sintesi.helpdesk.api.Outage;
import it.sintesi.helpdesk.api.OutageService;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.document.DocumentForm;
import it.sintesi.kernel.api.document.PdfDocuments;
import it.sintesi.kernel.api.document.PdfDocuments.DocumentInfo;
import it.sintesi.kernel.api.document.PdfSeals;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a certificate as a document for people, with a code by which anybody can check it. */
public final class CertificateWriter {

    /**
     * A document.
     *
     * @param sealed whether it bears the electronic seal of the installation
     */
    public record Written(byte[] document, boolean sealed) {
    }

    /** Path of the page that shows what was certified, before the code. */
    public static final String PATH = "/stato/certificati/";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy 'ore' HH:mm", Locale.ITALY).withZone(CertifiedClock.ZONE);
    private static final DateTimeFormatter CERTIFIED = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss.SSSSSS", Locale.ITALY).withZone(CertifiedClock.ZONE);
    private static final String ISSUER = "Provincia di Brescia - Servizi per l'impiego";
    private static final int QR_PIXELS = 180;

    private final PdfDocuments documents;
    private final PdfSeals seals;
    private final CertifiedClock clock;
    private final String publicUrl;
    private final DocumentForm form = new DocumentForm(CertificateWriter.class, "certificate.xhtml");

    /** A writer; {@code publicUrl} is the address of the portal without a final slash, empty when it is not configured. */
    public CertificateWriter(PdfDocuments documents, PdfSeals seals, CertifiedClock clock, String publicUrl) {
        this.documents = documents;
        this.seals = seals;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    Written write(Certificate certificate) {
        Outage facts = certificate.facts();
        String address = publicUrl + PATH + certificate.code();
        Map<String, String> values = Map.ofEntries(Map.entry("issuer", ISSUER), Map.entry("code", certificate.code()), Map.entry("protocol", certificate.protocol()),
                Map.entry("certifiedAt", CERTIFIED.format(certificate.certifiedAt())), Map.entry("from", MOMENT.format(facts.from())), Map.entry("to", MOMENT.format(facts.to())),
                Map.entry("services", facts.services().stream().map(OutageService::label).collect(Collectors.joining("; "))), Map.entry("cause", facts.cause()),
                Map.entry("text", facts.text().isBlank() ? "–" : facts.text()), Map.entry("digest", spaced(certificate.digest())), Map.entry("hash", spaced(certificate.actHash())),
                Map.entry("corrects", certificate.corrects() == null ? "nessuno" : "rettifica il protocollo " + certificate.corrects()), Map.entry("address", address),
                Map.entry("excusing", facts.excusing() ? "Chi doveva inviare in uno dei giorni del fermo può farlo il primo giorno utile dopo la fine." : "Il fermo non sposta i termini."),
                Map.entry("qr", documents.qrCodeDataUri(address, QR_PIXELS)));
        byte[] pdf = documents.render(form.fill(values), new DocumentInfo("Certificato di malfunzionamento " + certificate.code(), "Certificato di malfunzionamento del sistema", ISSUER,
                certificate.certifiedAt()));
        boolean seal = seals.available();
        return new Written(seal ? seals.seal(pdf, "Certificato di malfunzionamento " + certificate.code(), clock.now()) : pdf, seal);
    }

    /** In two halves, so that it breaks where it may. */
    private static String spaced(String hexadecimal) {
        return hexadecimal.substring(0, hexadecimal.length() / 2) + " " + hexadecimal.substring(hexadecimal.length() / 2);
    }
}
