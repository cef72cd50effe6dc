package it.sintesi.communications.forms.field;

/**
 * One thing that can be chosen.
 *
 * @param code as the message carries it
 * @param text as people know it
 */
public record Choice(String code, String text) {

    private static final String BETWEEN = " · ";

    /** Code and text together, as they stand in a field with suggestions. */
    public String line() {
        return text.isEmpty() ? code : code + BETWEEN + text;
    }

    /** The code at the beginning of such a line, or the text itself. */
    static String codeOf(String line) {
        int at = line.indexOf(BETWEEN.strip());
        return at < 0 ? line.strip() : line.substring(0, at).strip();
    }
}
