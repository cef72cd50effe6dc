package it.sintesi.exchange.people.domain;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was answered, or what is wrong.
 *
 * @param italian in Italian, as it is kept
 * @param phrases the same for pages in other languages; none for what only a partner's own words say
 */
public record Answer(String italian, List<Phrase> phrases) {

    /** Nothing, so far. */
    public static final Answer NONE = new Answer("", List.of());

    public Answer {
        phrases = List.copyOf(phrases);
    }

    /** An answer with its phrase. */
    public static Answer of(String italian, Phrase phrase) {
        return new Answer(italian, List.of(phrase));
    }

    /** The words of a partner, in the language in which they came. */
    public static Answer theirs(String words) {
        return new Answer(words, List.of());
    }

    /** Reasons one after the other, each with its code, its field and how to mend it. */
    public static Answer of(List<Rejection> reasons) {
        String italian = reasons.stream().map(reason -> reason.code() + " " + reason.message() + " (" + reason.field() + "). " + reason.mend()).collect(Collectors.joining("; "));
        List<Phrase> phrases = new ArrayList<>();
        for (Rejection reason : reasons) {
            phrases.add(Phrase.of("NOD-REASON", reason.code(), reason.field()));
            phrases.addAll(reason.phrases());
            reason.phrases().stream().limit(1).map(Phrase::mend).forEach(phrases::add);
        }
        return new Answer(italian, reasons.stream().anyMatch(reason -> reason.phrases().isEmpty()) ? List.of() : phrases);
    }
}
