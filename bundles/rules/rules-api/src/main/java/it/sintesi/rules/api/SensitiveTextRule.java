package it.sintesi.rules.api;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.Severity;
import java.util.List;
import java.util.Objects;

/**
 * Whether a free text tells something about somebody's health or disability. Such data may only be kept by the L. 68 office, in its own form
 * (GDPR art. 9; D.Lgs. 196/2003 art. 2-sexies; L. 68/1999). What was found is shown to whoever typed it and stored nowhere.
 */
public interface SensitiveTextRule extends Rule {

    /** Name of this decision. */
    String ID = "sensitive-text";

    /** Stable code of the refusal. */
    String CODE = "SENS-001";

    /**
     * What was found.
     *
     * @param expressions words of the text, as typed, in their order; empty when there are none
     */
    record Verdict(List<String> expressions) {

        public Verdict {
            expressions = List.copyOf(expressions);
        }

        /** True when the text must not be kept. */
        public boolean sensitive() {
            return !expressions.isEmpty();
        }
    }

    /** What the text tells; the empty text and null tell nothing. */
    Outcome<Verdict> decide(String text);

    /**
     * The refusal of a field, empty when the text may be kept.
     *
     * @param field name of the field as its author knows it
     */
    default List<Rejection> check(String field, String text) {
        Objects.requireNonNull(field, "field");
        Outcome<Verdict> outcome = decide(text);
        if (!outcome.value().sensitive()) {
            return List.of();
        }
        Reason reason = outcome.reasons().get(0);
        return List.of(new Rejection(CODE, Severity.ERROR, field, reason.law(), reason.text(),
                "Togliete queste parole. Per la salute e la disabilità la persona può rivolgersi al collocamento mirato, che le raccoglie in una scheda riservata (L. 68/1999)."));
    }
}
