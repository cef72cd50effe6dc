package it.sintesi.observatory.report.application;

import java.math.BigDecimal;
import java.util.List;

import it.sintesi.observatory.report.domain.Content;
import it.sintesi.observatory.report.domain.Texts;
import it.sintesi.observatory.report.domain.Words;

/** Writes the pieces of the report's page; every text is escaped. */
final class ReportPage {

    private static final String STYLE = "@page { size: A4; margin: 20mm 18mm 18mm 18mm; @bottom-right { content: counter(page) ' / ' counter(pages); font-family: 'Titillium Web', 'DejaVu Sans';"
            + " font-size: 8.5pt; color: #17324d; } } body { margin: 0; font-family: 'Titillium Web', 'DejaVu Sans'; font-size: 10.5pt; line-height: 1.4; color: #17324d; }"
            + " h1 { font-size: 22pt; line-height: 1.2; margin: 6mm 0 1mm 0; } h2 { font-size: 14pt; margin: 8mm 0 2mm 0; page-break-after: avoid; } .half { font-size: 14pt; margin: 0 0 6mm 0; }"
            + " .issuer { margin: 0; border-bottom: 0.6mm solid #0059b3; padding-bottom: 2mm; } p { margin: 0 0 2mm 0; }"
            + " table { width: 100%; border-collapse: collapse; margin: 3mm 0 2mm 0; font-size: 9.5pt; -fs-table-paginate: paginate; } tr { page-break-inside: avoid; }"
            + " th { text-align: left; font-weight: bold; vertical-align: top; padding: 1mm 2mm; border-bottom: 0.2mm solid #c5c7c9; } thead th { background-color: #eef3f8;"
            + " border-bottom: 0.4mm solid #17324d; } td { text-align: right; vertical-align: top; padding: 1mm 2mm; border-bottom: 0.2mm solid #c5c7c9; } tbody th { font-weight: normal; }"
            + " .n { text-align: right; } .facts td { text-align: left; word-wrap: break-word; } .facts th { width: 34%; } .chart { position: relative; margin: 3mm 0; page-break-inside: avoid; }"
            + " .chart p { position: absolute; left: 0; width: 58mm; font-size: 8.5pt; line-height: 4mm; text-align: right; margin: 0; } .chart img { position: absolute; left: 61mm; top: 0;"
            + " width: 112mm; } .legend { font-size: 8.5pt; } .note { font-size: 9pt; } dt { font-weight: bold; } dd { margin: 0 0 2mm 0; }";
    private static final int LABEL = 62;

    private final StringBuilder page = new StringBuilder();
    private final Texts texts;
    private final Words words;

    ReportPage(Texts texts, String title, String half, String version) {
        this.texts = texts;
        this.words = new Words(texts);
        page.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?><html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"it\" xml:lang=\"it\"><head><title>").append(escape(title + ", " + half))
                .append("</title><style>").append(STYLE).append("</style></head><body><p class=\"issuer\">").append(escape(texts.get("issuer"))).append("</p><h1>").append(escape(title))
                .append("</h1><p class=\"half\">").append(escape(half)).append(" · ").append(escape(version)).append("</p>");
    }

    void heading(String text) {
        page.append("<h2>").append(escape(text)).append("</h2>");
    }

    /** A paragraph for each line of the text. */
    void text(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> page.append("<p>").append(escape(line)).append("</p>"));
    }

    void section(Content.Section section) {
        heading(texts.get("section." + section.id()));
        text(section.text());
        if (section.lines().isEmpty()) {
            return;
        }
        if (!section.charted().isEmpty()) {
            chart(section);
        }
        page.append("<table><thead><tr>");
        for (int i = 0; i < section.columns().size(); i++) {
            page.append("<th scope=\"col\"").append(i == 0 ? ">" : " class=\"n\">").append(escape(section.columns().get(i))).append("</th>");
        }
        page.append("</tr></thead><tbody>");
        for (Content.Line line : section.lines()) {
            page.append("<tr><th scope=\"row\">").append(escape(line.label())).append("</th>");
            line.figures().forEach(figure -> page.append("<td>").append(escape(words.of(figure))).append("</td>"));
            page.append("</tr>");
        }
        page.append("</tbody></table>");
    }

    /** Names beside the bars as text; the image says its numbers in words. */
    private void chart(Content.Section section) {
        int rows = section.lines().size();
        StringBuilder said = new StringBuilder();
        page.append("<div class=\"chart\" style=\"height: ").append(rows * BarChart.ROW_MM).append("mm\">");
        for (int row = 0; row < rows; row++) {
            Content.Line line = section.lines().get(row);
            String cut = line.label().length() > LABEL ? line.label().substring(0, LABEL - 1) + "…" : line.label();
            // No bar must not look like none.
            boolean hidden = section.charted().stream().allMatch(column -> line.figures().get(column - 1).hidden());
            String label = hidden ? cut + " (" + texts.get("hidden") + ")" : cut;
            page.append("<p style=\"top: ").append(row * BarChart.ROW_MM + (label.length() > LABEL / 2 ? 0 : 2)).append("mm\">").append(escape(label)).append("</p>");
            for (int column : section.charted()) {
                said.append(said.isEmpty() ? "" : "; ").append(texts.get("chart.bar", line.label(), section.columns().get(column).toLowerCase(java.util.Locale.ITALY),
                        words.of(line.figures().get(column - 1))));
            }
        }
        page.append("<img src=\"").append(BarChart.dataUri(section)).append("\" style=\"height: ").append(rows * BarChart.ROW_MM).append("mm\" alt=\"")
                .append(escape(texts.get("chart", said))).append("\"/></div><p class=\"legend\">");
        List<Integer> charted = section.charted();
        for (int bar = 0; bar < charted.size(); bar++) {
            page.append("<span style=\"color: ").append(BarChart.colour(bar)).append("\">■</span> ").append(escape(section.columns().get(charted.get(bar)))).append("   ");
        }
        page.append(escape(texts.get("chart.step", words.of(new Content.Figure(BigDecimal.valueOf(BarChart.step(section)), false, false))))).append("</p>");
    }

    /** Terms with what they mean: term, meaning, term, meaning … */
    void terms(List<String> pairs) {
        page.append("<dl>");
        for (int i = 0; i < pairs.size(); i += 2) {
            page.append("<dt>").append(escape(pairs.get(i))).append("</dt><dd>").append(escape(pairs.get(i + 1))).append("</dd>");
        }
        page.append("</dl>");
    }

    /** Names and values of the act, with the sign by which a copy is compared with the register. */
    void seal(List<String> pairs, String image, String said, String note) {
        page.append("<table class=\"facts\"><tbody>");
        for (int i = 0; i < pairs.size(); i += 2) {
            page.append("<tr><th scope=\"row\">").append(escape(pairs.get(i))).append("</th><td>").append(escape(pairs.get(i + 1))).append("</td></tr>");
        }
        page.append("</tbody></table><p><img src=\"").append(image).append("\" alt=\"").append(escape(said)).append("\" width=\"110\" height=\"110\"/></p><p class=\"note\">")
                .append(escape(note)).append("</p>");
    }

    String xhtml() {
        return page + "</body></html>";
    }

    private static String escape(String text) {
        return text.replaceAll("[\\p{Cc}\\uFFFE\\uFFFF]", " ").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
