package it.sintesi.exchange.transport;

import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads partners' answers: no document type, no external entity, no schema from outside. */
final class SecureXml {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private SecureXml() {
    }

    /** The document as a tree. */
    static Document parse(String text) throws InvalidAnswerException {
        try {
            // Karaf's own java.xml stops at Java 12: newDefaultNSInstance is not there.
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new InputSource(new StringReader(text)));
        } catch (SAXException e) {
            throw new InvalidAnswerException("La risposta non è XML ben formato: " + e.getMessage(), e);
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException("The XML parser of the platform refuses its secure settings", e);
        }
    }

    /** A schema of ours, by its place beside this class. */
    static Schema schema(String resource) {
        URL url = SecureXml.class.getResource(resource);
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newSchema(url);
        } catch (SAXException e) {
            throw new IllegalStateException("Schema not readable: " + resource, e);
        }
    }

    /** Checks an element against a schema. */
    static void validate(Schema schema, Element element) throws InvalidAnswerException {
        try {
            var validator = schema.newValidator();
            validator.setErrorHandler(new Strict());
            validator.validate(new DOMSource(element));
        } catch (SAXException e) {
            throw new InvalidAnswerException("La risposta non rispetta lo schema: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new IllegalStateException("Validation of a tree in memory cannot fail to read", e);
        }
    }

    /** The child elements, in order. */
    static List<Element> children(Node parent) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    /** Text of the first child with that local name, or empty. */
    static String text(Element parent, String localName) {
        return children(parent).stream().filter(child -> localName.equals(child.getLocalName())).findFirst()
                .map(child -> child.getTextContent().strip()).orElse("");
    }

    /** Writes text so that it may stand in an element or an attribute. */
    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
