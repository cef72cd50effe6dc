package it.sintesi.kernel.api;

import java.util.List;
import java.util.Objects;

/**
 * What is said, apart from the language it is said in: the pages look it up in the files {@code explanations/en.properties} of the bundles.
 *
 * @param key    stable key, usually the code of the rule
 * @param values what stands in the places {@code {0}}, {@code {1}} … of the text, already written for people
 */
public record Phrase(String key, List<String> values) {

    public Phrase {
        Objects.requireNonNull(key, "key");
        values = List.copyOf(values);
    }

    /** A phrase with its values. */
    public static Phrase of(String key, Object... values) {
        return new Phrase(key, java.util.Arrays.stream(values).map(String::valueOf).toList());
    }

    /** How to mend what this phrase says. */
    public Phrase mend() {
        return new Phrase(key + ".mend", values);
    }
}
