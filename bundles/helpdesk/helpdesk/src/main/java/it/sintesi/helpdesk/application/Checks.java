package it.sintesi.helpdesk.application;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a form, so that all of it is told at once. */
final class Checks {

    private final List<Rejection> problems = new ArrayList<>();

    /** A text that must be there. */
    Checks text(String code, String field, String value, int longest, String name) {
        if (value == null || value.isBlank()) {
            problems.add(Rejection.error(code, field, name + ": manca.", "Compilate il campo").said(Phrase.of("HLP-MISSING")));
        } else {
            longest(code, field, value, longest, name);
        }
        return this;
    }

    Checks longest(String code, String field, String value, int longest, String name) {
        if (value != null && value.length() > longest) {
            problems.add(Rejection.error(code, field, name + ": " + value.length() + " caratteri.", "Scrivete al massimo " + longest + " caratteri").said(Phrase.of("HLP-LONG", value.length(), longest)));
        }
        return this;
    }

    Checks that(boolean right, String code, String field, String message, String mend) {
        if (!right) {
            problems.add(Rejection.error(code, field, message, mend));
        }
        return this;
    }

    /** What a text of its own says, where one code says several things. */
    Checks that(boolean right, String code, String field, String message, String mend, String said) {
        if (!right) {
            problems.add(Rejection.error(code, field, message, mend).said(Phrase.of(said)));
        }
        return this;
    }

    /** Refuses when something is wrong. */
    void done() {
        if (!problems.isEmpty()) {
            throw ServiceException.rejected(problems);
        }
    }
}
