package it.sintesi.people.format.xml;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** SOAP 1.1 around a message, on the side of who calls. */
public final class Soap {

    private static final String ENVELOPE = "http://schemas.xmlsoap.org/soap/envelope/";

    private Soap() {
    }

    /** The envelope around a document. */
    public static String wrap(String payload) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><e:Envelope xmlns:e=\"" + ENVELOPE + "\"><e:Body>" + payload + "</e:Body></e:Envelope>";
    }

    /** The document in an envelope; a fault is a problem with its words. */
    public static Read<String> unwrap(String text) {
        try {
            Element envelope = parse(text);
            Element body = envelope.getLocalName().equals("Envelope") ? child(envelope, "Body") : null;
            Element payload = body == null ? null : child(body, null);
            if (payload == null) {
                return failed("XML-SOAP", "La risposta non è una busta SOAP con un documento", Phrase.of("PF-SOAP"));
            }
            if ("Fault".equals(payload.getLocalName())) {
                String words = payload.getTextContent().strip().replaceAll("\\s+", " ");
                return failed("XML-FAULT", "Errore del servizio: " + words, Phrase.of("PF-FAULT", words));
            }
            return new Read<>(text(payload), List.of());
        } catch (SAXException e) {
            return failed("XML-FORM", "La risposta non è XML ben formato", Phrase.of("PF-ANSWER-FORM"));
        }
    }

    /** Texts of the children of a flat document, by local name, in order. */
    public static Read<List<String[]>> flat(String payload) {
        try {
            List<String[]> found = new ArrayList<>();
            Element root = parse(payload);
            found.add(new String[] {root.getLocalName(), root.getNamespaceURI()});
            for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element element) {
                    found.add(new String[] {element.getLocalName(), element.getTextContent().strip()});
                }
            }
            return new Read<>(found, List.of());
        } catch (SAXException e) {
            return new Read<>(null, List.of(Rejection.error("XML-FORM", "", "Il documento non è XML ben formato", "Controllare il documento").said(Phrase.of("PF-DOCUMENT-FORM"))));
        }
    }

    private static Read<String> failed(String code, String message, Phrase said) {
        return new Read<>(null, List.of(Rejection.error(code, "", message, "Riprovare, o sentire il gestore del servizio").said(said)));
    }

    private static Element child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && (name == null || name.equals(element.getLocalName()))) {
                return element;
            }
        }
        return null;
    }

    private static Element parse(String text) throws SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(text))).getDocumentElement();
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException("The XML parser of the platform refuses its secure settings", e);
        }
    }

    /** An element as a document of its own, with the namespaces it needs. */
    public static String text(Node payload) {
        try {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer transformer = factory.newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter out = new StringWriter();
            transformer.transform(new DOMSource(payload), new StreamResult(out));
            return out.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("A tree in memory cannot fail to be written", e);
        }
    }
}
