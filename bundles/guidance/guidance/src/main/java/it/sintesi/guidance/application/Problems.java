package it.sintesi.guidance.application;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.rules.api.SensitiveTextRule;
import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong with a form, so that it is told at once; every free text is looked through for health data. */
final class Problems {

    private final List<Rejection> found = new ArrayList<>();
    private final SensitiveTextRule rule;

    Problems(SensitiveTextRule rule) {
        this.rule = rule;
    }

    /** The text without blanks around it; a problem when it is too long or tells of health. */
    String text(String field, String value, int max) {
        String text = value == null ? "" : value.strip();
        if (text.length() > max) {
            add("GUI-001", field, "Il testo è di " + text.length() + " caratteri: il massimo è " + max + ".", "Accorciate il testo",
                    Phrase.of("GUI-LONG", text.length(), max));
        }
        found.addAll(rule.check(field, text));
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
