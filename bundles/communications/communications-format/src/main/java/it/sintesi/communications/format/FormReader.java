package it.sintesi.communications.format;

import it.sintesi.communications.format.FormatError.Said;
import it.sintesi.communications.format.mapping.FormMapping;
import it.sintesi.communications.format.schema.MessageCheck;
import it.sintesi.communications.format.schema.Node;
import it.sintesi.communications.format.schema.Problems;
import it.sintesi.communications.format.schema.SecureXml;
import it.sintesi.communications.format.schema.TreeReader;
import it.sintesi.communications.format.schema.XmlLimits;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;

/**
 * Reads a communication of any of the four forms and checks its format, in one pass and reporting all the errors at once.
 *
 * <p>Never throws for a bad message: the errors are in the answer. Stateless and thread-safe.
 */
public final class FormReader {
    private FormReader() {
    }

    /** Reads a document from characters, as it comes out of the transport; spaces before it do not matter. */
    public static Parsed read(String text) {
        String document = text.isEmpty() || text.charAt(0) == '<' ? text : text.stripLeading();
        return read(() -> SecureXml.open(new StringReader(document)));
    }

    /** Reads a document from bytes. */
    public static Parsed read(byte[] bytes) {
        return read(() -> SecureXml.open(new ByteArrayInputStream(bytes)));
    }

    /**
     * Reads a document from a stream, which is not closed.
     *
     * @throws UncheckedIOException when the stream itself fails: that is no fault of the message
     */
    public static Parsed read(InputStream stream) {
        WatchedStream watched = new WatchedStream(stream);
        Parsed parsed = read(() -> SecureXml.open(watched));
        if (watched.failure() != null) {
            throw new UncheckedIOException(watched.failure());
        }
        return parsed;
    }

    private static Parsed read(Source source) {
        Problems problems = new Problems();
        try {
            XMLStreamReader xml = source.open();
            try {
                TreeReader reader = new TreeReader(xml, problems);
                Node root = reader.read();
                if (root == null) {
                    return new Parsed(null, problems.list());
                }
                MessageCheck.check(root, problems);
                return new Parsed(FormMapping.read(reader.kind(), root), problems.list());
            } finally {
                xml.close();
            }
        } catch (XMLStreamException failure) {
            failed(problems, failure);
            return new Parsed(null, problems.list());
        }
    }

    private static void failed(Problems problems, XMLStreamException failure) {
        if (SecureXml.limitExceeded(failure)) {
            problems.stopped(FormatCheck.TOO_LARGE, "Il documento supera i limiti ammessi: profondità " + XmlLimits.DEPTH
                    + ", figli di un elemento " + XmlLimits.CHILDREN + ", attributo " + XmlLimits.ATTRIBUTE + " caratteri, elementi "
                    + XmlLimits.ELEMENTS + ", totale " + XmlLimits.CHARACTERS + " caratteri.", "Dividere l'invio in più documenti.",
                    Said.of("FMT-003", XmlLimits.DEPTH, XmlLimits.CHILDREN, XmlLimits.ATTRIBUTE, XmlLimits.ELEMENTS, XmlLimits.CHARACTERS));
            return;
        }
        boolean placed = failure.getLocation() != null && failure.getLocation().getLineNumber() >= 1;
        String place = !placed ? "" : " alla riga " + failure.getLocation().getLineNumber() + ", colonna " + failure.getLocation().getColumnNumber();
        problems.stopped(FormatCheck.NOT_WELL_FORMED, "Il testo non è XML ben formato" + place + ".",
                "Controllare che i tag siano chiusi, i caratteri speciali scritti come entità e la codifica UTF-8.",
                placed ? Said.of("FMT-001-PLACE", failure.getLocation().getLineNumber(), failure.getLocation().getColumnNumber()) : Said.of("FMT-001"));
    }

    /** Something that opens a parser. */
    private interface Source {
        XMLStreamReader open() throws XMLStreamException;
    }
}
