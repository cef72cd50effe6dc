package it.sintesi.communications.format.schema;

import java.util.List;

/** The canonical text of a tree. */
public final class XmlText {
    private final StringBuilder out = new StringBuilder(2_560);

    private XmlText() {
    }

    /** The document with this root, in this default namespace. */
    public static String of(Node root, String namespace) {
        XmlText text = new XmlText();
        text.element(root, namespace);
        return text.out.toString();
    }

    private void element(Node node, String namespace) {
        String name = node.spec().name();
        out.append('<').append(name);
        if (namespace != null) {
            out.append(" xmlns=\"").append(namespace).append('"');
        }
        List<AttributeSpec> attributes = node.spec().attributes();
        for (int i = 0; i < attributes.size(); i++) {
            String value = node.attribute(i);
            if (value != null) {
                out.append(' ').append(attributes.get(i).name()).append("=\"");
                XmlEscape.append(out, value, true);
                out.append('"');
            }
        }
        if (node.spec().text() == null && node.children().isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        XmlEscape.append(out, node.text(), false);
        for (Node child : node.children()) {
            element(child, null);
        }
        out.append("</").append(name).append('>');
    }
}
