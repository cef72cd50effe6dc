package it.sintesi.status.domain;

import it.sintesi.kernel.api.Phrase;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a line says.
 *
 * @param text    in Italian
 * @param phrases for pages in other languages; none when a part of it can only be told in Italian
 */
public record Said(String text, List<Phrase> phrases) {

    /** A line with its phrase. */
    public static Said of(String text, String key, Object... values) {
        return new Said(text, List.of(Phrase.of(key, values)));
    }

    /** One after the other; Italian only as soon as one of them is. */
    public static Said joined(List<Said> all, String between) {
        boolean whole = all.stream().noneMatch(one -> one.phrases.isEmpty());
        return new Said(all.stream().map(Said::text).collect(Collectors.joining(between)), whole ? all.stream().flatMap(one -> one.phrases.stream()).toList() : List.of());
    }

    static Said joined(Stream<Said> all, String between) {
        return joined(all.toList(), between);
    }
}
