package it.sintesi.kernel.documents;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.document.PdfSeals;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Seals documents with the key of the installation, as an invisible PAdES signature in an incremental update. */
public final class PadesSeals implements PdfSeals {

    private static final Logger LOG = LoggerFactory.getLogger(PadesSeals.class);
    private static final COSName CADES = COSName.getPDFName("ETSI.CAdES.detached");
    private static final COSName TABS = COSName.getPDFName("Tabs");
    private static final int ROOM = 20_000;
    private static final int RETRY_SECONDS = 300;

    private final SealSettings settings;
    private SealKey key;

    /** Seals as the configuration says; the key is read when it is first needed. */
    public PadesSeals(Map<?, ?> configuration) {
        this(SealSettings.of(configuration, System.getenv()));
    }

    PadesSeals(SealSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean available() {
        return settings.keyStore() != null;
    }

    @Override
    public byte[] seal(byte[] pdf, String reason, Instant at) {
        if (!available()) {
            throw ServiceException.unavailable("Il sigillo elettronico non è configurato.", RETRY_SECONDS).said("DOC-NO-SEAL");
        }
        try {
            return seal(pdf, reason, at, key());
        } catch (IOException | GeneralSecurityException e) {
            LOG.error("The key of the electronic seal {} cannot be used: {}", settings, e.toString(), e);
            throw ServiceException.unavailable("Il sigillo elettronico non si può apporre in questo momento.", RETRY_SECONDS).said("DOC-SEAL-AWAY");
        }
    }

    private synchronized SealKey key() throws GeneralSecurityException, IOException {
        if (key == null) {
            key = SealKey.load(settings);
        }
        return key;
    }

    private static byte[] seal(byte[] pdf, String reason, Instant at, SealKey key) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 2 * ROOM + 4_096);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (PDDocument document = Loader.loadPDF(pdf); SignatureOptions options = new SignatureOptions()) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(CADES);
            signature.setReason(reason);
            signature.setSignDate(GregorianCalendar.from(at.atZone(ZoneOffset.UTC)));
            options.setPreferredSignatureSize(ROOM);
            document.addSignature(signature, options);
            // As it is: the library would add its defaults, with a font of the machine that a document for the archive may not name.
            for (PDField field : document.getDocumentCatalog().getAcroForm(null).getFields()) {
                field.setAlternateFieldName("Sigillo elettronico");
            }
            // PDF/UA: where there are annotations, the tab key follows the structure.
            document.getPage(0).getCOSObject().setItem(TABS, COSName.S);
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            document.setDocumentId(ByteBuffer.wrap(digest.digest(pdf)).getLong());
            ExternalSigningSupport signing = document.saveIncrementalForExternalSigning(out);
            try (InputStream content = signing.getContent()) {
                signing.setSignature(CmsSignature.sign(digest.digest(content.readAllBytes()), key.key(), key.chain()));
            }
        }
        return out.toByteArray();
    }
}
