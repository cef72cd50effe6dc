package it.sintesi.observatory.web.open;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Statements as JSON-LD 1.1. */
final class JsonLd {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonLd() {
    }

    static byte[] of(List<Triple> triples) {
        ObjectNode root = JSON.createObjectNode();
        ObjectNode context = root.putObject("@context");
        Catalogue.PREFIXES.forEach(context::put);
        Map<String, ObjectNode> subjects = new LinkedHashMap<>();
        ArrayNode graph = root.putArray("@graph");
        for (Triple triple : triples) {
            ObjectNode subject = subjects.computeIfAbsent(triple.subject(), s -> graph.addObject().put("@id", s));
            String property = triple.object().kind() == Triple.Node.Kind.CLASS ? "@type" : triple.property();
            ArrayNode values = subject.has(property) ? (ArrayNode) subject.get(property) : subject.putArray(property);
            add(values, triple.object());
        }
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(ArrayNode values, Triple.Node node) {
        switch (node.kind()) {
            case ADDRESS -> values.addObject().put("@id", node.value());
            case ITALIAN -> values.addObject().put("@value", node.value()).put("@language", "it");
            case PLAIN -> values.add(node.value());
            case DAY -> values.addObject().put("@value", node.value()).put("@type", "xsd:date");
            case CLASS -> values.add(node.value());
        }
    }
}
