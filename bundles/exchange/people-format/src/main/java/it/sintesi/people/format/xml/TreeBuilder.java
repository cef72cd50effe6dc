package it.sintesi.people.format.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

import javax.xml.XMLConstants;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Builds the tree behind the validator, within the limits of the house, and knows where the reading stands. */
final class TreeBuilder extends DefaultHandler {

    private static final int DEPTH = 40;
    private static final int ELEMENTS = 20_000;
    private static final int CHARACTERS = 2_000_000;

    private final Deque<Tree> open = new ArrayDeque<>();
    private Tree root;
    private int elements;
    private int characters;

    Tree root() {
        return root;
    }

    /** Path of the element that is open, dots between names, without the root. */
    String path() {
        StringBuilder path = new StringBuilder();
        Iterator<Tree> names = open.descendingIterator();
        for (int depth = 0; names.hasNext(); depth++) {
            String name = names.next().name();
            if (depth > 0) {
                path.append(depth > 1 ? "." : "").append(name);
            }
        }
        return path.toString();
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        if (++elements > ELEMENTS || open.size() >= DEPTH) {
            throw new SAXException("Il documento supera i limiti ammessi: profondità " + DEPTH + ", elementi " + ELEMENTS);
        }
        Map<String, String> plain = new HashMap<>();
        boolean nil = false;
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getURI(i).isEmpty()) {
                plain.put(attributes.getLocalName(i), attributes.getValue(i));
            } else if (XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(attributes.getURI(i)) && "nil".equals(attributes.getLocalName(i))) {
                nil = "true".equals(attributes.getValue(i).strip()) || "1".equals(attributes.getValue(i).strip());
            }
        }
        Tree element = new Tree(localName, plain, nil);
        if (open.isEmpty()) {
            root = element;
        } else {
            open.peek().add(element);
        }
        open.push(element);
    }

    @Override
    public void characters(char[] text, int from, int length) throws SAXException {
        characters += length;
        if (characters > CHARACTERS) {
            throw new SAXException("Il documento supera i limiti ammessi: " + CHARACTERS + " caratteri");
        }
        open.peek().append(text, from, length);
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        open.pop();
    }
}
