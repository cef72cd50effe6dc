package it.sintesi.communications.format.schema;

/** Texts inside XML. */
public final class XmlEscape {
    private XmlEscape() {
    }

    /**
     * Appends a text with its markup escaped; in attributes also quotes and line ends, which a parser would change.
     * Characters that XML 1.0 cannot hold become {@code U+FFFD}.
     */
    public static void append(StringBuilder out, String text, boolean attribute) {
        int clean = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            String replacement = replacement(text, i, c, attribute);
            if (replacement != null) {
                out.append(text, clean, i).append(replacement);
                clean = i + 1;
            }
        }
        out.append(text, clean, length);
    }

    private static String replacement(String text, int i, char c, boolean attribute) {
        if (c > '>' && c < 0xD800) {
            return null;
        }
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> attribute ? "&quot;" : null;
            case '\r' -> "&#13;";
            case '\n' -> attribute ? "&#10;" : null;
            case '\t' -> attribute ? "&#9;" : null;
            default -> c < ' ' || c >= 0xFFFE || loneSurrogate(text, i, c) ? "\uFFFD" : null;
        };
    }

    private static boolean loneSurrogate(String text, int i, char c) {
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
