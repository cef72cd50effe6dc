package it.sintesi.kernel.documents;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * An XHTML page that can become an accessible document.
 *
 * @param document the page
 * @param language its {@code lang}
 */
record Page(Document document, String language) {

    /**
     * Parses a page.
     *
     * @throws IllegalArgumentException when it is not well formed, has a DOCTYPE, or lacks language, title, a first heading
     *                                  or the alternative text of an image
     */
    static Page parse(String xhtml) {
        Document document;
        try {
            DocumentBuilder builder = factory().newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            document = builder.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException e) {
            throw new IllegalArgumentException("The page is not well-formed XHTML without DOCTYPE: " + e.getMessage(), e);
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException("Cannot parse the page", e);
        }
        String language = document.getDocumentElement().getAttribute("lang");
        require(!language.isBlank(), "its root has no lang");
        require(has(document, "title"), "it has no title");
        require(has(document, "h1"), "it has no h1");
        NodeList images = document.getElementsByTagName("img");
        for (int i = 0; i < images.getLength(); i++) {
            require(((Element) images.item(i)).hasAttribute("alt"), "an image has no alt");
        }
        addFonts(document);
        return new Page(document, language);
    }

    /** First of all styles, so that any other counts more: text in a font that is not embedded would not be printed at all. */
    private static void addFonts(Document document) {
        Element style = document.createElement("style");
        style.setTextContent("html { font-family: " + Fonts.FAMILIES + " }");
        Node head = document.getElementsByTagName("head").item(0);
        head.insertBefore(style, head.getFirstChild());
    }

    private static boolean has(Document document, String element) {
        return document.getElementsByTagName(element).getLength() > 0 && !document.getElementsByTagName(element).item(0).getTextContent().isBlank();
    }

    private static void require(boolean condition, String problem) {
        if (!condition) {
            throw new IllegalArgumentException("The page cannot become an accessible document: " + problem);
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory;
    }
}
