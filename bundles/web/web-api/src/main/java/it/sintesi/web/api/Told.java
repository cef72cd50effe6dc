package it.sintesi.web.api;

/**
 * A text as it is shown.
 *
 * @param text    the text
 * @param italian true when it is Italian whatever the language of the page; templates mark it with {@code told(…)}
 */
public record Told(String text, boolean italian) {

    /** A text in the language of the page. */
    public static Told here(String text) {
        return new Told(text, false);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }
}
