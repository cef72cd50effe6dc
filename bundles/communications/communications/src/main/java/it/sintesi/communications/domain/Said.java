package it.sintesi.communications.domain;

import it.sintesi.kernel.api.Phrase;

import java.util.List;

/**
 * One line for people.
 *
 * @param italian in Italian, as it is kept
 * @param phrases the same for pages in other languages; none when it can only be told in Italian
 */
public record Said(String italian, List<Phrase> phrases) {

    public Said {
        phrases = List.copyOf(phrases);
    }

    /** A line with its phrase. */
    public static Said of(String italian, String key, Object... values) {
        return new Said(italian, List.of(Phrase.of(key, values)));
    }

    /** This line and what follows from it. */
    Said and(String more, String key, Object... values) {
        return new Said(italian + more, java.util.stream.Stream.concat(phrases.stream(), java.util.stream.Stream.of(Phrase.of(key, values))).toList());
    }
}
