package it.sintesi.conditionality.application;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.rules.api.Rule;
import it.sintesi.rules.api.RuleRegistry;
import it.sintesi.rules.api.SensitiveTextRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong with a form, so that it is told at once; free texts must tell nothing of anybody's health. */
final class Problems {

    /** Longest free text. */
    static final int LONGEST = 2000;
    private static final String LOMBARDIA = "03";

    private final List<Rejection> found = new ArrayList<>();
    private final RuleRegistry rules;
    private final LocalDate today;

    Problems(RuleRegistry rules, LocalDate today) {
        this.rules = rules;
        this.today = today;
    }

    /** The rule of a case of that day. */
    static <R extends Rule> R rule(RuleRegistry rules, Class<R> kind, String id, LocalDate day) {
        return rules.pick(kind, id, LOMBARDIA, day);
    }

    /** A text that may be left out; empty then. */
    String optional(String field, String value) {
        String text = value == null ? "" : value.strip();
        if (text.length() > LONGEST) {
            add("CND-002", field, "Il testo è di " + text.length() + " caratteri: il massimo è " + LONGEST + ".", "Accorciatelo",
                    Phrase.of("CND-LONG", text.length(), LONGEST));
        } else if (!text.isEmpty()) {
            found.addAll(rule(rules, SensitiveTextRule.class, SensitiveTextRule.ID, today).check(field, text));
        }
        return text;
    }

    /** A text that must be there; the phrase tells its mend. */
    String required(String field, String value, String mend, Phrase phrase) {
        String text = optional(field, value);
        if (text.isEmpty()) {
            add("CND-001", field, "Manca un dato obbligatorio.", mend, phrase);
        }
        return text;
    }

    void add(String code, String field, String message, String mend) {
        found.add(Rejection.error(code, field, message, mend));
    }

    /** A problem told by a phrase of its own. */
    void add(String code, String field, String message, String mend, Phrase phrase) {
        found.add(Rejection.error(code, field, message, mend).said(phrase));
    }

    /** Refuses when anything was found. */
    void throwIfAny() {
        if (!found.isEmpty()) {
            throw ServiceException.rejected(found);
        }
    }
}
