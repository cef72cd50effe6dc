package it.sintesi.people.format.xml;

/** Text as it may stand in an element. */
public final class XmlText {

    private XmlText() {
    }

    /** Escapes what means something in XML; control characters, which XML does not admit, become spaces. */
    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '\r' -> safe.append("&#13;");
                default -> safe.appendCodePoint(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
            }
        });
        return safe.toString();
    }
}
