package it.sintesi.communications.format;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Every single change of a systematic list, applied to every element, attribute and text of a document. */
final class Mutations {
    private static final Transformer TRANSFORMER = transformer();
    private static final List<String> VALUES = List.of("", " ", "N", "SI", "NO", "si", "A33", "B157", "0000", "Z330", "12345",
            "2512", "2026-02-30", "2026-02-28", " 2026-02-28 ", "2026-02-28Z", "0000-01-01", "31/12/2022", "2024-02-29", "2023-02-29",
            "2026-03-02T10:15:00", "2026-03-02T10:15:00Z", "2026-03-02T24:00:00Z", "2026-03-02T10:15:00.123+01:00",
            "2026-03-02T10:15:60+01:00", "2026-03-02T10:15:00+15:00", "2026-03-02T10:15:00-14:00", "10", "00", "09", "001", "F", "PP",
            "M", "FF", "A.02.00", "a.02.00", "A.2.00", "25.62.00", "25.62.0", "5.1.2.2.0.12", "5.1.2.2.0.123", "5.1.2.2.0", "ND", "nd",
            "CD", "0780", "07801", "0,0", "99990001", "9999000", "99990001234", "1234567890", "000000123", "a@b", "a@b.it", "@b.it",
            "a@b..it", "a.b+c{d}~@x-y.org", "a b@c.it", "à@b.it", "a@b@c", "12345678901234567", "1234567890123456", "000001", "0000001",
            "2.02", "2.2", "CO130110", "CO190701R1", "CO190701R", "CO190701R123", "co190701R1", "DE811234567", "DE", "99000010175",
            "TSTMNA92H48Z330V", "TSTMNA9LH48Z33LV", "tstmna92h48z330v", "TSTMNA92H48Z330", "x".repeat(51), "x".repeat(101),
            "x".repeat(81), "x".repeat(50), "x".repeat(100), "😀".repeat(50), "😀".repeat(51), "030 / 123-456", "0301234567890123",
            "LAVOR", "I", "D", "٣٣٣٣٣", "１２３４５", "1\u00a02");

    /** Places of the grammar whose values have been tried: the same place in another sample would tell nothing new. */
    private final Set<String> tried = new HashSet<>();

    static Document parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    static String serialise(Document document) {
        try {
            StringWriter out = new StringWriter();
            TRANSFORMER.transform(new DOMSource(document), new StreamResult(out));
            return out.toString();
        } catch (TransformerException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Transformer transformer() {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            return transformer;
        } catch (TransformerException failure) {
            throw new AssertionError(failure);
        }
    }

    /** Applies each change, hands document and description over, and takes the change back. */
    void each(Document document, BiConsumer<Document, String> use) {
        NodeList all = document.getElementsByTagNameNS("*", "*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        for (Element element : elements) {
            attributes(document, element, use);
            if (leaf(element)) {
                texts(document, element, use);
            }
            content(document, element, use);
            if (element != document.getDocumentElement()) {
                places(document, element, use);
            }
        }
    }

    private static boolean leaf(Element element) {
        return element.getElementsByTagName("*").getLength() == 0 && !element.getTextContent().isBlank();
    }

    private void attributes(Document document, Element element, BiConsumer<Document, String> use) {
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (!attribute.getName().startsWith("xmlns")) {
                attributes.add(attribute);
            }
        }
        for (Attr attribute : attributes) {
            String name = attribute.getName();
            String old = attribute.getValue();
            element.removeAttribute(name);
            use.accept(document, "senza @" + name);
            element.setAttribute("X" + name, old);
            use.accept(document, "rinominato @" + name);
            element.removeAttribute("X" + name);
            for (String value : values(element, name)) {
                element.setAttribute(name, value);
                use.accept(document, "@" + name + "=" + value);
            }
            element.setAttribute(name, old);
        }
        element.setAttribute("sconosciuto", "1");
        use.accept(document, "attributo in piu in " + element.getLocalName());
        element.removeAttribute("sconosciuto");
        element.setAttributeNS("urn:altro", "a:codice", "F");
        use.accept(document, "attributo di altro spazio in " + element.getLocalName());
        element.removeAttributeNS("urn:altro", "codice");
    }

    private void texts(Document document, Element element, BiConsumer<Document, String> use) {
        String old = element.getTextContent();
        for (String value : values(element, "")) {
            element.setTextContent(value);
            use.accept(document, element.getLocalName() + "=" + value);
        }
        element.setTextContent(old);
    }

    private List<String> values(Element element, String attribute) {
        String parent = element.getParentNode() instanceof Element around ? around.getLocalName() : "";
        return tried.add(element.getNamespaceURI() + " " + parent + "/" + element.getLocalName() + "@" + attribute) ? VALUES : List.of("");
    }

    private static void content(Document document, Element element, BiConsumer<Document, String> use) {
        Node text = document.createTextNode("testo");
        if (!leaf(element)) {
            element.insertBefore(text, element.getFirstChild());
            use.accept(document, "testo in " + element.getLocalName());
            element.removeChild(text);
        }
        Node extra = document.createElementNS(element.getNamespaceURI(), "Sconosciuto");
        element.appendChild(extra);
        use.accept(document, "figlio in piu in " + element.getLocalName());
        element.removeChild(extra);
    }

    private static void places(Document document, Element element, BiConsumer<Document, String> use) {
        Node parent = element.getParentNode();
        Node next = element.getNextSibling();
        parent.removeChild(element);
        use.accept(document, "senza " + element.getLocalName());
        Node renamed = document.createElementNS("urn:altro", element.getLocalName());
        parent.insertBefore(renamed, next);
        use.accept(document, "altro spazio " + element.getLocalName());
        parent.removeChild(renamed);
        Node first = parent.getFirstChild();
        parent.insertBefore(element, first);
        use.accept(document, "primo " + element.getLocalName());
        parent.removeChild(element);
        parent.appendChild(element);
        use.accept(document, "ultimo " + element.getLocalName());
        parent.removeChild(element);
        parent.insertBefore(element, next);
        Node copy = element.cloneNode(true);
        parent.insertBefore(copy, next);
        use.accept(document, "doppio " + element.getLocalName());
        parent.removeChild(copy);
    }
}
