package it.sintesi.observatory.web.open;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Statements as RDF 1.1 Turtle. */
final class Turtle {

    private Turtle() {
    }

    static byte[] of(List<Triple> triples) {
        StringBuilder out = new StringBuilder(8192);
        Catalogue.PREFIXES.forEach((prefix, address) -> out.append("@prefix ").append(prefix).append(": <").append(address).append("> .\n"));
        Map<String, List<Triple>> subjects = new LinkedHashMap<>();
        triples.forEach(t -> subjects.computeIfAbsent(t.subject(), s -> new ArrayList<>()).add(t));
        subjects.forEach((subject, said) -> {
            out.append("\n<").append(address(subject)).append(">\n");
            for (int i = 0; i < said.size(); i++) {
                out.append("    ").append(said.get(i).property()).append(' ').append(node(said.get(i).object())).append(i + 1 < said.size() ? " ;\n" : " .\n");
            }
        });
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String node(Triple.Node node) {
        return switch (node.kind()) {
            case ADDRESS -> "<" + address(node.value()) + ">";
            case ITALIAN -> word(node.value()) + "@it";
            case PLAIN -> word(node.value());
            case DAY -> word(node.value()) + "^^xsd:date";
            case CLASS -> node.value();
        };
    }

    private static String word(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r") + "\"";
    }

    private static String address(String text) {
        return text.replaceAll("[<>\"{}|^`\\\\\\x00-\\x20]", "");
    }
}
