package it.sintesi.people.format.xml;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;

import java.util.List;

/**
 * A kind of message: its root, its namespace and its record. Reading tolerates what the schema does (repeated lists, nil elements); writing is
 * strict: what the schema does not admit never leaves.
 */
public final class MessageFormat<T extends Record> {

    private final Document document;
    private final String root;
    private final String namespace;
    private final Class<T> type;

    public MessageFormat(Document document, String root, String namespace, Class<T> type) {
        this.document = document;
        this.root = root;
        this.namespace = namespace;
        this.type = type;
    }

    /** Name of the root element. */
    public String root() {
        return root;
    }

    /** Namespace of the elements, empty for none. */
    public String namespace() {
        return namespace;
    }

    /** Reads a message; never throws for what the sender did. */
    public Read<T> read(String text) {
        try {
            return document.read(root, text).map(tree -> Records.read(type, tree));
        } catch (NoSuchDay e) {
            return new Read<>(null, List.of(Rejection.error("XML-TYPE", e.field(), "«" + e.value() + "» non è un giorno del calendario", "Scrivere una data vera, aaaa-mm-gg").said(Phrase.of("PF-NO-DAY", e.value()))));
        }
    }

    /**
     * Writes a message.
     *
     * @throws NotAdmitted when the schema does not admit it, with every reason
     */
    public String write(T message) {
        String text = Records.write(root, namespace, message);
        List<Rejection> problems = document.read(root, text).problems();
        if (!problems.isEmpty()) {
            throw new NotAdmitted(problems);
        }
        return text;
    }
}
