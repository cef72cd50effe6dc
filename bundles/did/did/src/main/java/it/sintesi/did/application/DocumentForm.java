package it.sintesi.did.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An XHTML page of {@code documents/} with {@code [[name]]} places; values are escaped, a place without a value is an error. */
final class DocumentForm {

    private static final Pattern PLACE = Pattern.compile("\\[\\[([A-Za-z]+)]]");

    private final String name;
    private final String page;

    DocumentForm(String name) {
        this.name = name;
        try (InputStream in = DocumentForm.class.getResourceAsStream("/documents/" + name + ".xhtml")) {
            if (in == null) {
                throw new IllegalStateException("No document " + name);
            }
            this.page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the document " + name, e);
        }
    }

    String fill(Map<String, String> values) {
        return PLACE.matcher(page).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalStateException("The document " + name + " lacks " + place.group(1));
            }
            return Matcher.quoteReplacement(escape(value));
        });
    }

    /** Characters that XML 1.0 does not allow become a visible sign: a citizen may have pasted them. */
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
