package it.sintesi.kernel.event;

import java.util.Arrays;
import java.util.List;

/** The types that a listener wants: {@code area/Name} or {@code area/*}, comma separated. */
record TypePattern(List<String> patterns) {

    static TypePattern parse(String types) {
        return new TypePattern(Arrays.stream(types.split(",")).map(String::strip).filter(type -> !type.isEmpty()).toList());
    }

    boolean matches(String type) {
        for (String pattern : patterns) {
            if (pattern.equals(type) || pattern.endsWith("*") && type.startsWith(pattern.substring(0, pattern.length() - 1))) {
                return true;
            }
        }
        return false;
    }
}
