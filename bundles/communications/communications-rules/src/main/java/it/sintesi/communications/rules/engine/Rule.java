package it.sintesi.communications.rules.engine;

import it.sintesi.communications.api.rule.RuleDescription;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One rule: how it is told to people, and how it is checked on one part of a message.
 *
 * @param description as the catalogue tells it
 * @param fields      its fields relative to the part it looks at
 * @param switchable  true when the configuration may switch it off
 * @param enforcement where it is enforced
 * @param named       the field that a rejection names: the first one, unless it depends on the message
 * @param check       the condition; never called when the rule is not enforced here
 */
public record Rule<V extends View>(RuleDescription description, List<String> fields, boolean switchable, Enforcement enforcement,
                                   Function<V, String> named, Function<V, Verdict> check) {

    private static final String DOUBT = " Le fonti pubbliche sono incomplete: il dato non vi compare e va verificato.";

    public String id() {
        return description.id();
    }

    /** Null when the condition holds, or when one of its fields was already reported as unreadable. */
    public Rejection judge(V view) {
        Verdict verdict = check.apply(view);
        if (verdict == Verdict.HOLDS || alreadyReported(view)) {
            return null;
        }
        boolean doubtful = verdict.outcome() == Verdict.Outcome.DOUBTFUL;
        String text = verdict.value() == null ? description.message() : description.message() + " Valore: «" + verdict.value() + "».";
        return new Rejection(id(), doubtful ? Severity.WARNING : description.severity(), view.path(named.apply(view)), description.law(),
                doubtful ? text + DOUBT : text, description.mend(), phrases(verdict.value(), doubtful));
    }

    private List<Phrase> phrases(Object value, boolean doubtful) {
        List<Phrase> said = new ArrayList<>(List.of(Phrase.of(id())));
        if (value != null) {
            said.add(Phrase.of("RULE-VALUE", value));
        }
        if (doubtful) {
            said.add(Phrase.of("RULE-DOUBT"));
        }
        return said;
    }

    private boolean alreadyReported(V view) {
        for (String field : fields) {
            if (view.facts().unreadable(view.path(field))) {
                return true;
            }
        }
        return false;
    }
}
