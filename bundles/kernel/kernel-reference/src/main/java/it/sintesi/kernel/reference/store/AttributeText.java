package it.sintesi.kernel.reference.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Attributes of an entry in one column: name, value, name, value, parted by tabs; reading a list leaves no tab in a value. */
final class AttributeText {

    private static final String SEPARATOR = "\t";

    private AttributeText() {
    }

    static String write(Map<String, String> attributes) {
        if (attributes.isEmpty()) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        new TreeMap<>(attributes).forEach((name, value) -> text.append(text.isEmpty() ? "" : SEPARATOR).append(name).append(SEPARATOR).append(value));
        return text.toString();
    }

    static Map<String, String> read(String text) {
        if (text == null || text.isEmpty()) {
            return Map.of();
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        String[] fields = text.split(SEPARATOR);
        for (int i = 0; i + 1 < fields.length; i += 2) {
            attributes.put(fields[i], fields[i + 1]);
        }
        return attributes;
    }
}
