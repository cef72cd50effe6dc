package it.sintesi.communications.web;

/** Indents an XML text for reading. It works on the text alone: what the sender wrote stays as it is between the tags, and nothing is resolved. */
final class PrettyXml {

    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();
    private int depth;
    private boolean textBefore;
    private boolean lastOpened;

    String format(String xml) {
        int at = 0;
        while (at < xml.length()) {
            int open = xml.indexOf('<', at);
            int end = open < 0 ? -1 : xml.indexOf('>', open);
            if (end < 0) {
                out.append(xml, at, xml.length());
                break;
            }
            text(xml.substring(at, open));
            tag(xml.substring(open, end + 1));
            at = end + 1;
        }
        return out.toString().strip();
    }

    private void text(String text) {
        if (!text.isBlank()) {
            out.append(text);
            textBefore = true;
        }
    }

    private void tag(String tag) {
        boolean closing = tag.startsWith("</");
        if (closing) {
            depth = Math.max(0, depth - 1);
        }
        boolean closesSame = closing && lastOpened;
        if (!textBefore && !closesSame) {
            out.append('\n').append(INDENT.repeat(depth));
        }
        out.append(tag);
        boolean opens = !closing && !tag.endsWith("/>") && !tag.startsWith("<?") && !tag.startsWith("<!");
        if (opens) {
            depth++;
        }
        lastOpened = opens;
        textBefore = false;
    }
}
