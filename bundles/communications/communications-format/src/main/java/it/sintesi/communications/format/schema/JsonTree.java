package it.sintesi.communications.format.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.sintesi.communications.format.FormatCheck;
import it.sintesi.communications.format.FormatError.Said;

import java.util.List;
import java.util.Map;

/** The JSON mirror of a tree: attributes and children in one object, all leaves strings, repeated elements as arrays. */
public final class JsonTree {
    private JsonTree() {
    }

    /** The mirror of an element. */
    public static ObjectNode write(Node node) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        List<AttributeSpec> attributes = node.spec().attributes();
        for (int i = 0; i < attributes.size(); i++) {
            if (node.attribute(i) != null) {
                out.put(attributes.get(i).jsonName(), node.attribute(i));
            }
        }
        for (Node child : node.children()) {
            String name = child.spec().jsonName();
            if (child.spec().text() != null) {
                out.put(name, child.text());
            } else if (child.place().many()) {
                ArrayNode array = out.has(name) ? (ArrayNode) out.get(name) : out.putArray(name);
                array.add(write(child));
            } else {
                out.set(name, write(child));
            }
        }
        return out;
    }

    /** Fills the element from its mirror; what the grammar does not know is reported and left out. */
    public static void read(Node node, JsonNode mirror, Problems problems) {
        if (!mirror.isObject()) {
            problems.add(FormatCheck.CONTENT, FieldPaths.of(node), shown(mirror), "Il campo " + node.spec().jsonName()
                    + " deve essere un oggetto JSON.", "Scrivere " + node.spec().jsonName() + " fra parentesi graffe.", Said.of("FMT-014-OBJECT", node.spec().jsonName()));
            return;
        }
        for (Map.Entry<String, JsonNode> entry : mirror.properties()) {
            if (!entry.getValue().isNull()) {
                field(node, entry.getKey(), entry.getValue(), problems);
            }
        }
        node.sortChildren();
    }

    private static void field(Node node, String name, JsonNode value, Problems problems) {
        int attribute = node.spec().attributeOfJson(name);
        if (attribute >= 0) {
            String field = FieldPaths.attribute(node, node.spec().attributes().get(attribute).name());
            node.set(attribute, text(field, value, problems));
            return;
        }
        ChildSpec place = node.spec().childOfJson(name);
        if (place == null) {
            problems.add(FormatCheck.UNKNOWN_ELEMENT, FieldPaths.attribute(node, name), shown(value), "Il campo " + name
                    + " non è previsto in " + node.spec().jsonName() + ".", "Togliere il campo o correggerne il nome.", Said.of("FMT-006-JSON", name, node.spec().jsonName()));
        } else if (place.many() && value.isArray()) {
            value.forEach(item -> read(node.add(place), item, problems));
        } else if (place.element().text() == null) {
            read(node.add(place), value, problems);
        } else {
            Node leaf = node.add(place);
            leaf.text(text(FieldPaths.of(leaf), value, problems));
        }
    }

    /** Numbers would lose their leading zeros and flags are SI and NO, so only strings are values. */
    private static String text(String field, JsonNode value, Problems problems) {
        if (value.isTextual()) {
            return value.textValue();
        }
        problems.add(FormatCheck.CONTENT, field, shown(value), "Il valore del campo " + field + " deve essere una stringa JSON.",
                "Scrivere il valore fra virgolette.", Said.of("FMT-014-STRING", field));
        return value.isValueNode() ? value.asText() : "";
    }

    private static String shown(JsonNode value) {
        return value.isValueNode() ? value.asText() : null;
    }
}
