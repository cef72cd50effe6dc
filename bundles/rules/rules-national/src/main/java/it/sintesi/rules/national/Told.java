package it.sintesi.rules.national;

import it.sintesi.rules.api.Parameter;
import it.sintesi.rules.api.Reason;

/** Reasons with figures: those whose source is still to be read in the original say so. */
final class Told {

    /** Words that mark a figure whose source has not been read in the original. */
    static final String TO_BE_CHECKED = " (dato da confermare)";

    private Told() {
    }

    static Reason reason(Parameter parameter, String text) {
        return new Reason(parameter.source(), text + (parameter.toBeChecked() ? TO_BE_CHECKED : "") + ".");
    }
}
