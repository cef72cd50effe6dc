package it.sintesi.communications.format.schema;

import it.sintesi.communications.format.FormatCheck;
import it.sintesi.communications.format.FormatError.Said;
import it.sintesi.communications.format.model.FormKind;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import java.util.Optional;

/** Builds the tree of one message in one pass over the parser; what the grammar does not know is reported and skipped. */
public final class TreeReader {
    private final XMLStreamReader xml;
    private final Problems problems;
    private String namespace;
    private FormKind kind;

    /**
     * A reader of one document.
     *
     * @param xml      parser at the start of the document
     * @param problems where errors go
     */
    public TreeReader(XMLStreamReader xml, Problems problems) {
        this.xml = xml;
        this.problems = problems;
    }

    /** The form found, {@code null} before {@link #read()} or when the root is not known. */
    public FormKind kind() {
        return kind;
    }

    /**
     * Reads the document to its end.
     *
     * @return the root, or {@code null} when it is none of the four forms or a document type is declared
     * @throws XMLStreamException when the text is not well-formed XML or exceeds a limit
     */
    public Node read() throws XMLStreamException {
        int event = xml.getEventType();
        while (event != XMLStreamConstants.START_ELEMENT) {
            if (event == XMLStreamConstants.DTD) {
                problems.stopped(FormatCheck.DOCTYPE, "Il documento contiene una dichiarazione DOCTYPE, che non è ammessa.",
                        "Togliere la dichiarazione DOCTYPE.", Said.of("FMT-002"));
                return null;
            }
            event = xml.next();
        }
        Node root = root();
        if (root != null) {
            content(root);
            // What follows the root must be well formed too.
            while (xml.hasNext()) {
                xml.next();
            }
        }
        return root;
    }

    private Node root() {
        String name = xml.getLocalName();
        Optional<FormKind> found = FormKind.ofRoot(name);
        if (found.isEmpty()) {
            problems.add(FormatCheck.UNKNOWN_ROOT, name, null, "L'elemento principale " + name + " non è una comunicazione conosciuta.",
                    "Inviare uno fra UniLav, UniSomm, UniUrg, VarDatori.", Said.of("FMT-004", name));
            return null;
        }
        kind = found.get();
        namespace = uri();
        if (!kind.namespace().equals(namespace)) {
            problems.add(FormatCheck.NAMESPACE, name, namespace, "Lo spazio dei nomi di " + name + " non è quello del tracciato.",
                    "Dichiarare xmlns=\"" + kind.namespace() + "\".", Said.of("FMT-005", name, kind.namespace()));
        }
        Node root = Node.root(Grammars.root(kind));
        attributes(root);
        return root;
    }

    /** Reads up to the end of the element; the parser stands on its start. */
    private void content(Node node) throws XMLStreamException {
        ElementSpec spec = node.spec();
        boolean leaf = spec.text() != null;
        String text = null;
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (leaf) {
                        problems.strayElement(node, xml.getLocalName());
                        skip();
                    } else {
                        child(node);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (leaf) {
                        // A comment inside a text splits it in two.
                        text = text == null ? xml.getText() : text + xml.getText();
                    } else if (!xml.isWhiteSpace()) {
                        problems.strayText(node, xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (text != null) {
                        node.text(text);
                    }
                    return;
                }
                default -> {
                    // Comments and processing instructions say nothing.
                }
            }
        }
    }

    private void child(Node parent) throws XMLStreamException {
        String name = xml.getLocalName();
        String uri = uri();
        if (!uri.equals(namespace)) {
            problems.add(FormatCheck.NAMESPACE, FieldPaths.child(parent, name, false), uri, "L'elemento " + name
                    + " è in un altro spazio dei nomi.", "Scrivere " + name + " nello spazio dei nomi del tracciato.", Said.of("FMT-005-ELEMENT", name));
            skip();
            return;
        }
        ChildSpec place = parent.spec().child(name);
        if (place == null) {
            problems.unknownElement(parent, name);
            skip();
            return;
        }
        Node node = parent.add(place);
        attributes(node);
        content(node);
    }

    private void attributes(Node node) {
        int count = xml.getAttributeCount();
        for (int i = 0; i < count; i++) {
            String uri = xml.getAttributeNamespace(i);
            String name = xml.getAttributeLocalName(i);
            if (uri == null || uri.isEmpty()) {
                int index = node.spec().attribute(name);
                if (index < 0) {
                    problems.unknownAttribute(node, name, xml.getAttributeValue(i));
                } else {
                    node.set(index, xml.getAttributeValue(i));
                }
            } else if (!XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(uri) || !name.endsWith("chemaLocation")) {
                // A schema location is harmless because nobody follows it.
                problems.unknownAttribute(node, name, xml.getAttributeValue(i));
            }
        }
    }

    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private String uri() {
        String uri = xml.getNamespaceURI();
        return uri == null ? "" : uri;
    }
}
