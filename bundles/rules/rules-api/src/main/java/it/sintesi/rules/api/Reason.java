package it.sintesi.rules.api;

import it.sintesi.kernel.api.Phrase;
import java.util.List;

/**
 * Why a rule decided so.
 *
 * @param law     article it rests on
 * @param text    explanation in Italian, with the figures of the case
 * @param phrases the text for pages in other languages; none when it can only be told in Italian
 */
public record Reason(String law, String text, List<Phrase> phrases) {

    public Reason {
        phrases = List.copyOf(phrases);
    }

    /** A reason that can only be told in Italian. */
    public Reason(String law, String text) {
        this(law, text, List.of());
    }
}
