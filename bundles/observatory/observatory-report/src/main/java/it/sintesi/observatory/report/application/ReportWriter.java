package it.sintesi.observatory.report.application;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.document.PdfDocuments;
import it.sintesi.kernel.api.document.PdfDocuments.DocumentInfo;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.report.domain.Content;
import it.sintesi.observatory.report.domain.HalfYear;
import it.sintesi.observatory.report.domain.Plan;
import it.sintesi.observatory.report.domain.Report;
import it.sintesi.observatory.report.domain.Texts;

/** Writes a version or a draft of the report as a PDF: the same content and act give the same bytes. */
public final class ReportWriter {

    private static final DateTimeFormatter CERTIFIED = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss.SSSSSS", Locale.ITALY).withZone(CertifiedClock.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ITALY).withZone(CertifiedClock.ZONE);
    private static final int QR_PIXELS = 220;

    private final PdfDocuments documents;
    private final Texts texts;

    public ReportWriter(PdfDocuments documents, Texts texts) {
        this.documents = documents;
        this.texts = texts;
    }

    byte[] write(Content content, Report.Version version) {
        ReportPage page = page(content, texts.get("version", version.number()));
        page.heading(texts.get("seal.title"));
        String digest = version.digest(), middle = digest.substring(0, digest.length() / 2) + " " + digest.substring(digest.length() / 2);
        page.seal(List.of(texts.get("seal.protocol"), version.protocol(), texts.get("seal.at"), CERTIFIED.format(version.certified()), texts.get("seal.digest"), middle,
                texts.get("seal.refers"), version.former() == null ? texts.get("seal.none") : version.former()),
                documents.qrCodeDataUri(version.protocol() + " " + digest, QR_PIXELS), texts.get("seal.qr"), texts.get("seal.note"));
        return render(page, content, version.certified());
    }

    /** A draft has no protocol and says so, in front and at the end. */
    byte[] draft(Content content, Instant now) {
        ReportPage page = page(content, texts.get("draft"));
        page.heading(texts.get("seal.title"));
        page.text(texts.get("draft.note"));
        return render(page, content, now);
    }

    private ReportPage page(Content content, String version) {
        ReportPage page = new ReportPage(texts, texts.get("title"), half(content), version);
        content.sections().forEach(page::section);
        page.heading(texts.get("method.title"));
        page.text(texts.get("method", content.asOf().isEmpty() ? texts.get("none") : DAY.format(Instant.parse(content.asOf()))));
        page.heading(texts.get("definitions.title"));
        page.terms(definitions());
        return page;
    }

    private String half(Content content) {
        return texts.half(HalfYear.parse(content.half()).orElseThrow());
    }

    private byte[] render(ReportPage page, Content content, Instant created) {
        return documents.render(page.xhtml(), new DocumentInfo(texts.get("title") + ", " + half(content), texts.get("title"), texts.get("issuer"), created));
    }

    private List<String> definitions() {
        List<String> pairs = new ArrayList<>();
        List<Measure> used = Plan.all().stream().flatMap(plan -> plan.measures().stream()).distinct().toList();
        Arrays.stream(Measure.values()).filter(used::contains).forEach(measure -> {
            pairs.add(texts.get("measure." + measure.name()));
            pairs.add(texts.get("measure." + measure.name() + ".definition"));
        });
        return pairs;
    }
}
