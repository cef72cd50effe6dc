package it.sintesi.communications.application.bulk;

import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.format.schema.XmlEscape;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Splits a document whose root is none of the four forms into the forms that are its children. The parser knows neither DTDs nor entities. */
final class WrapperSplitter {

    private static final String UNKNOWN = "?";

    private static final int DEPTH = 40;
    private static final XMLInputFactory FACTORY = factory();

    private final int limit;
    private XMLStreamReader reader;
    private boolean wrapped;

    /** Looks at the root; a document that is not well formed counts as one message, whose own check then says what is wrong. */
    WrapperSplitter(byte[] document, int limit) {
        this.limit = limit;
        try {
            reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(document));
            while (reader.hasNext() && reader.next() != XMLStreamConstants.START_ELEMENT) {
                if (reader.getEventType() == XMLStreamConstants.DTD) {
                    return;
                }
            }
            wrapped = reader.getEventType() == XMLStreamConstants.START_ELEMENT && FormKind.ofRoot(reader.getLocalName()).isEmpty();
        } catch (XMLStreamException e) {
            wrapped = false;
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("External entities are not read");
        });
        return factory;
    }

    /** Whether the root is a wrapper. */
    boolean wrapped() {
        return wrapped;
    }

    /** The next child as a document of its own, null after the last. */
    byte[] next() {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    return copy().getBytes(StandardCharsets.UTF_8);
                }
                if (event == XMLStreamConstants.END_ELEMENT) {
                    return null;
                }
            }
            return null;
        } catch (XMLStreamException e) {
            throw BulkFile.refused("CO-015", "Il file XML non è ben formato" + place(e) + ".", "Correggere il file e ripetere il caricamento.", line(e));
        }
    }

    private static String place(XMLStreamException e) {
        return line(e).equals(UNKNOWN) ? "" : " alla riga " + line(e);
    }

    private static String line(XMLStreamException e) {
        return e.getLocation() == null || e.getLocation().getLineNumber() < 1 ? UNKNOWN : String.valueOf(e.getLocation().getLineNumber());
    }

    // Elements of the forms are all in one namespace and attributes in none: prefixes need not be kept.
    private String copy() throws XMLStreamException {
        StringBuilder out = new StringBuilder(2048);
        String namespace = null;
        int depth = 0;
        for (int event = reader.getEventType();; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                namespace = open(out, namespace);
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                out.append("</").append(reader.getLocalName()).append('>');
                depth--;
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                XmlEscape.append(out, reader.getText(), false);
            }
            if (depth == 0) {
                return out.toString();
            }
            if (depth > DEPTH || out.length() > limit) {
                throw BulkFile.refused("CO-016", "Una comunicazione del file supera i limiti di dimensione o di profondità.", "Correggere il file e ripetere il caricamento.");
            }
        }
    }

    private String open(StringBuilder out, String outer) {
        String namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
        out.append('<').append(reader.getLocalName());
        if (!namespace.equals(outer)) {
            attribute(out, "xmlns", namespace);
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attribute(out, reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        out.append('>');
        return namespace;
    }

    private static void attribute(StringBuilder out, String name, String value) {
        out.append(' ').append(name).append("=\"");
        XmlEscape.append(out, value, true);
        out.append('"');
    }
}
