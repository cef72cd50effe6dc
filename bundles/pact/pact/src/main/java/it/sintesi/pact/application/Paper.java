package it.sintesi.pact.application;

/** Writes an XHTML page for a document, piece after piece; every text is escaped. */
final class Paper {

    private static final String STYLE = "@page { size: A4; margin: 20mm; } body { font-family: 'Titillium Web', 'DejaVu Sans'; font-size: 10.5pt; line-height: 1.4; color: #17324d; }"
            + " h1 { font-size: 17pt; margin: 0 0 4mm 0; } h2 { font-size: 12.5pt; margin: 6mm 0 2mm 0; } table { width: 100%; border-collapse: collapse; }"
            + " th { text-align: left; font-weight: bold; vertical-align: top; padding: 1.2mm 2mm 1.2mm 0; border-bottom: 0.2mm solid #c5c7c9; }"
            + " td { vertical-align: top; padding: 1.2mm 2mm 1.2mm 0; border-bottom: 0.2mm solid #c5c7c9; word-wrap: break-word; } .facts th { width: 34%; }"
            + " .issuer { margin: 0 0 8mm 0; } .note { margin-top: 6mm; font-size: 9pt; }";
    private static final String ISSUER = "Provincia di Brescia - Servizi per l'impiego";

    private final StringBuilder page = new StringBuilder();

    Paper(String title) {
        page.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?><html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"it\" xml:lang=\"it\"><head><title>").append(escape(title))
                .append("</title><style>").append(STYLE).append("</style></head><body><p class=\"issuer\">").append(ISSUER).append("</p><h1>").append(escape(title)).append("</h1>");
    }

    /** Who issues the documents of the area. */
    static String issuer() {
        return ISSUER;
    }

    Paper heading(String text) {
        page.append("<h2>").append(escape(text)).append("</h2>");
        return this;
    }

    Paper paragraph(String text) {
        page.append("<p>").append(escape(text)).append("</p>");
        return this;
    }

    /** A table of names and values: name, value, name, value …; pairs with an empty value are left out. */
    Paper facts(String... pairs) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null && !pairs[i + 1].isBlank()) {
                rows.append("<tr><th scope=\"row\">").append(escape(pairs[i])).append("</th><td>").append(escape(pairs[i + 1])).append("</td></tr>");
            }
        }
        if (!rows.isEmpty()) {
            page.append("<table class=\"facts\">").append(rows).append("</table>");
        }
        return this;
    }

    /** A list with signs. */
    Paper items(Iterable<String> items) {
        page.append("<ul>");
        items.forEach(item -> page.append("<li>").append(escape(item)).append("</li>"));
        page.append("</ul>");
        return this;
    }

    /** The sign by which a paper copy is compared with the register: protocol and digest. */
    Paper seal(String image, String protocol, String digest) {
        heading("Verifica");
        facts("Protocollo", protocol, "Impronta SHA-256", digest.substring(0, digest.length() / 2) + " " + digest.substring(digest.length() / 2));
        page.append("<p><img src=\"").append(image).append("\" alt=\"Codice QR con il protocollo e l'impronta\" width=\"120\" height=\"120\"/></p>");
        return this;
    }

    String xhtml() {
        return page + "</body></html>";
    }

    /** Characters that XML 1.0 does not allow become a visible sign: somebody may have pasted them. */
    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append("<br/>");
                case '\r' -> { }
                default -> out.appendCodePoint(c == '\t' || c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF) ? c : 0xFFFD);
            }
        });
        return out.toString();
    }
}
