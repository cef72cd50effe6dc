package it.sintesi.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A path in which {@code {name}} stands for one segment. */
final class PathPattern {

    private final List<String> segments;
    private final int variables;

    PathPattern(String path) {
        segments = split(path);
        variables = (int) segments.stream().filter(PathPattern::variable).count();
    }

    /** How many variables it has: of two that match, the one with fewer is meant. */
    int variables() {
        return variables;
    }

    /** The values of the variables, or null when the path does not match. */
    Map<String, String> match(String path) {
        List<String> given = split(path);
        if (given.size() != segments.size()) {
            return null;
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < given.size(); i++) {
            String expected = segments.get(i);
            if (variable(expected)) {
                values.put(expected.substring(1, expected.length() - 1), given.get(i));
            } else if (!expected.equals(given.get(i))) {
                return null;
            }
        }
        return values;
    }

    private static boolean variable(String segment) {
        return segment.startsWith("{");
    }

    private static List<String> split(String path) {
        String inner = path.substring(1);
        return inner.isEmpty() ? List.of() : List.of(inner.split("/", -1));
    }
}
