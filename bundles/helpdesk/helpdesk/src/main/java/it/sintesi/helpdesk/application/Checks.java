package it.sintesi.helpdesk.application;

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
            problems.add(Rejection.error(code, field, name + ": manca.", "Compilate il campo"));
        } else {
            longest(code, field, value, longest, name);
        }
        return this;
    }

    Checks longest(String code, String field, String value, int longest, String name) {
        if (value != null && value.length() > longest) {
            problems.add(Rejection.error(code, field, name + ": " + value.length() + " caratteri.", "Scrivete al massimo " + longest + " caratteri"));
        }
        return this;
    }

    Checks that(boolean right, String code, String field, String message, String mend) {
        if (!right) {
            problems.add(Rejection.error(code, field, message, mend));
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
