package it.sintesi.kernel.documents;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import it.sintesi.kernel.api.document.PdfDocuments;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Renders XHTML with openhtmltopdf into PDF/A-2a and PDF/UA-1. The same page and metadata give the same bytes: dates come from the
 * act, the file identifier from the digest of the input.
 */
public final class AccessiblePdf implements PdfDocuments {

    private static final float PDF_VERSION = 1.7f;
    private static final String DATA_URI = "data:";

    private final Fonts fonts = new Fonts();
    private final byte[] colours = Resources.bytes("sRGB.icc");

    public AccessiblePdf() {
        XRLog.setLoggerImpl(new LibraryLog());
    }

    @Override
    public byte[] render(String xhtml, DocumentInfo about) {
        Page page = Page.parse(xhtml);
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        try (PdfBoxRenderer renderer = builder(page).buildPdfRenderer(); PDDocument document = renderer.createPDFKeepOpen()) {
            Metadata.write(document, about, page.language());
            document.setDocumentId(seed(xhtml, about));
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot render the document " + about.title(), e);
        }
        return out.toByteArray();
    }

    @Override
    public String qrCodeDataUri(String text, int pixels) {
        return QrCode.dataUri(text, pixels);
    }

    private PdfRendererBuilder builder(Page page) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfVersion(PDF_VERSION);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(colours);
        fonts.register(builder, page.document().getDocumentElement().getTextContent());
        // Nothing may be fetched: neither files nor addresses.
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> uri.startsWith(DATA_URI), when);
        }
        builder.withW3cDocument(page.document(), null);
        return builder;
    }

    private static long seed(String xhtml, DocumentInfo about) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest((about + "\n" + xhtml).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("No SHA-256", e);
        }
    }
}
