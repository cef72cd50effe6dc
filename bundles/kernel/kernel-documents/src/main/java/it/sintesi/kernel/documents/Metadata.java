package it.sintesi.kernel.documents;

import it.sintesi.kernel.api.document.PdfDocuments.DocumentInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Writes the same metadata into the information dictionary and into XMP, as both standards ask, with the date of the act. */
final class Metadata {

    private static final String PRODUCER = "Sintesi";
    private static final String TEMPLATE = Resources.text("metadata.xmp");

    private Metadata() {
    }

    static void write(PDDocument document, DocumentInfo about, String language) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(about.title());
        information.setSubject(about.subject());
        information.setAuthor(about.author());
        information.setProducer(PRODUCER);
        Calendar created = GregorianCalendar.from(about.created().atZone(ZoneOffset.UTC));
        information.setCreationDate(created);
        information.setModificationDate(created);
        document.setDocumentInformation(information);
        PDMetadata xmp = new PDMetadata(document);
        xmp.importXMPMetadata(xmp(about, language).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(xmp);
    }

    private static String xmp(DocumentInfo about, String language) {
        String created = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'").withZone(ZoneOffset.UTC).format(about.created());
        return TEMPLATE.replace("{created}", created).replace("{producer}", PRODUCER).replace("{language}", escape(language))
                .replace("{title}", escape(about.title())).replace("{subject}", escape(about.subject())).replace("{author}", escape(about.author()));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
