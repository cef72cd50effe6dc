package it.sintesi.kernel.api.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An XHTML page with {@code [[name]]} places for {@link PdfDocuments}; values are escaped, a place without a value is an error. */
public final class DocumentForm {

    private static final Pattern PLACE = Pattern.compile("\\[\\[([A-Za-z]+)]]");

    private final String name;
    private final String page;

    /**
     * @param owner class of the bundle that holds the page
     * @param path  resource, relative to the class or absolute, e.g. {@code /documents/did-given.xhtml}
     */
    public DocumentForm(Class<?> owner, String path) {
        this.name = path;
        try (InputStream in = owner.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("No document " + path);
            }
            this.page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the document " + path, e);
        }
    }

    /** The page with its places filled. */
    public String fill(Map<String, String> values) {
        return PLACE.matcher(page).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalStateException("The document " + name + " lacks " + place.group(1));
            }
            return Matcher.quoteReplacement(DocumentText.escape(value));
        });
    }
}
