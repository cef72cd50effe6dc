package it.sintesi.exchange.people.application;

import it.sintesi.people.format.xml.Element;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A sheet of the standards as a table of ours: number in the sheet, field, where it is written from; a dash and the reason when it is not. */
public final class Sheet {

    /** A row of the table. */
    public record Field(int number, String path, String where) {

        public boolean written() {
            return !where.startsWith("-");
        }
    }

    private Sheet() {
    }

    public static List<Field> table(String resource) throws IOException {
        try (InputStream in = Sheet.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split(";", 3)).map(cells -> new Field(Integer.parseInt(cells[0]), cells[1], cells[2])).toList();
        }
    }

    /** Every field of a message, in the order of its sheet. */
    public static List<String> fields(Class<?> type) {
        List<String> all = new ArrayList<>();
        fields(type, "", all);
        return all;
    }

    private static void fields(Class<?> type, String prefix, List<String> all) {
        for (RecordComponent component : type.getRecordComponents()) {
            Element element = component.getAnnotation(Element.class);
            String path = prefix + (element.list().isEmpty() ? "" : element.list() + "/") + element.value();
            Class<?> part = component.getType() == List.class ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0] : component.getType();
            if (part.isRecord()) {
                fields(part, path + "/", all);
            } else {
                all.add(path);
            }
        }
    }

    /** Fields that a message carries; an element that is nil carries nothing. */
    public static Set<String> carried(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Set<String> all = new TreeSet<>();
        carried(factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))).getDocumentElement(), "", all);
        return all;
    }

    private static void carried(Node node, String prefix, Set<String> all) {
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child.getNodeType() == Node.ELEMENT_NODE) {
                String path = prefix + child.getLocalName();
                if (child.getChildNodes().getLength() == 1 && child.getFirstChild().getNodeType() == Node.TEXT_NODE) {
                    all.add(path);
                }
                carried(child, path + "/", all);
            }
        }
    }
}
