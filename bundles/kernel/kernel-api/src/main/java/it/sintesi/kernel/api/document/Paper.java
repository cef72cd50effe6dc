package it.sintesi.kernel.api.document;

/** Writes the XHTML page of a document for {@link PdfDocuments}, piece after piece; every text is escaped. */
public final class Paper {

    private static final String STYLE = "@page { size: A4; margin: 20mm; } body { font-family: 'Titillium Web', 'DejaVu Sans'; font-size: 10.5pt; line-height: 1.4; color: #17324d; }"
            + " h1 { font-size: 17pt; margin: 0 0 4mm 0; } h2 { font-size: 12.5pt; margin: 6mm 0 2mm 0; } table { width: 100%; border-collapse: collapse; }"
            + " th { text-align: left; font-weight: bold; vertical-align: top; padding: 1.2mm 2mm 1.2mm 0; border-bottom: 0.2mm solid #c5c7c9; }"
            + " td { vertical-align: top; padding: 1.2mm 2mm 1.2mm 0; border-bottom: 0.2mm solid #c5c7c9; word-wrap: break-word; } .facts th { width: 34%; }"
            + " .issuer { margin: 0 0 8mm 0; } .note { margin-top: 6mm; font-size: 9pt; }";
    private static final String ISSUER = "Provincia di Brescia - Servizi per l'impiego";

    private final StringBuilder page = new StringBuilder();

    public Paper(String title) {
        page.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?><html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"it\" xml:lang=\"it\"><head><title>").append(DocumentText.escape(title))
                .append("</title><style>").append(STYLE).append("</style></head><body><p class=\"issuer\">").append(ISSUER).append("</p><h1>").append(DocumentText.escape(title)).append("</h1>");
    }

    /** Who issues the documents. */
    public static String issuer() {
        return ISSUER;
    }

    /** A title of second rank. */
    public Paper heading(String text) {
        page.append("<h2>").append(DocumentText.escape(text)).append("</h2>");
        return this;
    }

    /** A paragraph. */
    public Paper paragraph(String text) {
        page.append("<p>").append(DocumentText.escape(text)).append("</p>");
        return this;
    }

    /** A table of names and values: name, value, name, value …; pairs with an empty value are left out. */
    public Paper facts(String... pairs) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null && !pairs[i + 1].isBlank()) {
                rows.append("<tr><th scope=\"row\">").append(DocumentText.escape(pairs[i])).append("</th><td>").append(DocumentText.escape(pairs[i + 1])).append("</td></tr>");
            }
        }
        if (!rows.isEmpty()) {
            page.append("<table class=\"facts\">").append(rows).append("</table>");
        }
        return this;
    }

    /** A list with signs. */
    public Paper items(Iterable<String> items) {
        page.append("<ul>");
        items.forEach(item -> page.append("<li>").append(DocumentText.escape(item)).append("</li>"));
        page.append("</ul>");
        return this;
    }

    /** The sign by which a paper copy is compared with the register: protocol and digest. */
    public Paper seal(String image, String protocol, String digest) {
        heading("Verifica");
        facts("Protocollo", protocol, "Impronta SHA-256", digest.substring(0, digest.length() / 2) + " " + digest.substring(digest.length() / 2));
        page.append("<p><img src=\"").append(image).append("\" alt=\"Codice QR con il protocollo e l'impronta\" width=\"120\" height=\"120\"/></p>");
        return this;
    }

    /** The whole page. */
    public String xhtml() {
        return page + "</body></html>";
    }
}
