package it.sintesi.registry.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Texts made of parts: parts of a datum are separated by {@code |}, data of a list by line ends. */
final class Parts {

    private static final char PART = '|';
    /** What stands in a text for a separator that somebody typed. */
    private static final char LIKE_PART = '\u00a6';

    private final String[] parts;

    private Parts(String text, int count) {
        parts = Arrays.copyOf(text.split("\\|", -1), count);
    }

    /** Joins parts; empty when all are unknown. */
    static String join(Object... values) {
        StringBuilder text = new StringBuilder();
        boolean known = false;
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append(PART);
            }
            if (values[i] != null) {
                known = true;
                text.append(clean(values[i].toString()));
            }
        }
        return known ? text.toString() : "";
    }

    static String clean(String text) {
        return text.replace(PART, LIKE_PART).replaceAll("\\R", " ");
    }

    /** Reads a text of so many parts. */
    static Parts of(String text, int count) {
        return new Parts(text, count);
    }

    /** A part, or null when it is unknown. */
    String get(int index) {
        return parts[index] == null || parts[index].isEmpty() ? null : parts[index];
    }

    LocalDate day(int index) {
        return get(index) == null ? null : LocalDate.parse(get(index));
    }

    Integer number(int index) {
        return get(index) == null ? null : Integer.valueOf(get(index));
    }

    static <T> String lines(Collection<T> values, Function<T, String> text) {
        return String.join("\n", values.stream().map(text).toList());
    }

    static <T> List<T> lines(String text, Function<String, T> value) {
        return text == null || text.isEmpty() ? List.of() : new ArrayList<>(text.lines().map(value).toList());
    }

    /** Puts a datum unless it is unknown. */
    static void put(Map<String, String> data, String field, String text) {
        if (text != null && !text.isEmpty()) {
            data.put(field, text);
        }
    }
}
