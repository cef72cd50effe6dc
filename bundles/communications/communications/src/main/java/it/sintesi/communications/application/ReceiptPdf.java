package it.sintesi.communications.application;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import it.sintesi.communications.api.BulkUploads;
import it.sintesi.communications.api.CommunicationRow;
import it.sintesi.communications.api.Receipt;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.document.PdfDocuments;
import it.sintesi.kernel.api.document.PdfDocuments.DocumentInfo;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Receipts as documents for people. Everything on them comes from what is stored, so that the same bytes come out at every request. */
final class ReceiptPdf {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss.SSSSSS", Locale.ITALY).withZone(CertifiedClock.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ITALY);
    private static final String ISSUER = "Provincia di Brescia - Servizi per l'impiego";
    private static final int QR_PIXELS = 180;

    private final PdfDocuments documents;
    private final PebbleTemplate receiptTemplate;
    private final PebbleTemplate summaryTemplate;

    ReceiptPdf(PdfDocuments documents) {
        this.documents = documents;
        ClasspathLoader loader = new ClasspathLoader(ReceiptPdf.class.getClassLoader());
        loader.setPrefix("templates/receipt");
        loader.setSuffix(".peb");
        PebbleEngine engine = new PebbleEngine.Builder().loader(loader).defaultLocale(Locale.ITALY).strictVariables(true).build();
        receiptTemplate = engine.getTemplate("receipt");
        summaryTemplate = engine.getTemplate("summary");
    }

    /** Receipt of one communication. */
    byte[] of(CommunicationRow row, Receipt receipt) {
        Map<String, Object> model = new HashMap<>();
        model.put("row", row);
        model.put("receipt", receipt);
        model.put("certifiedAt", MOMENT.format(receipt.certifiedAt()));
        model.put("eventDate", day(receipt.eventDate()));
        model.put("dueDate", day(receipt.dueDate()));
        model.put("form", receipt.form().root());
        model.put("event", receipt.event().label());
        model.put("issuer", ISSUER);
        model.put("qr", documents.qrCodeDataUri(receipt.code() + " " + receipt.digest(), QR_PIXELS));
        return documents.render(text(receiptTemplate, model),
                new DocumentInfo("Ricevuta della comunicazione " + receipt.code(), "Ricevuta di comunicazione obbligatoria", ISSUER, receipt.certifiedAt()));
    }

    /** Summary receipt of an upload. */
    byte[] of(BulkUploads.Upload upload, String digest, Instant completedAt) {
        Map<String, Object> model = new HashMap<>();
        model.put("upload", upload);
        model.put("digest", digest);
        model.put("receivedAt", MOMENT.format(upload.receivedAt()));
        model.put("completedAt", MOMENT.format(completedAt));
        model.put("issuer", ISSUER);
        model.put("qr", documents.qrCodeDataUri(upload.protocol() + " " + digest, QR_PIXELS));
        return documents.render(text(summaryTemplate, model),
                new DocumentInfo("Ricevuta del caricamento " + upload.protocol(), "Ricevuta riassuntiva di un caricamento massivo", ISSUER, completedAt));
    }

    private static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private static String text(PebbleTemplate template, Map<String, Object> model) {
        StringWriter out = new StringWriter();
        try {
            template.evaluate(out, model, Locale.ITALY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
