package it.sintesi.rules.national;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.rules.api.Parameter;
import it.sintesi.rules.api.Reason;
import java.util.List;

/** Reasons with figures: those whose source is still to be read in the original say so. */
final class Told {

    /** Words that mark a figure whose source has not been read in the original. */
    static final String TO_BE_CHECKED = " (dato da confermare)";

    private Told() {
    }

    /** A phrase, and that its figure is to be confirmed. */
    static List<Phrase> phrases(boolean toBeChecked, Phrase said) {
        return toBeChecked ? List.of(said, Phrase.of("REQ-DOUBT")) : List.of(said);
    }

    /** A reason that also has a phrase. */
    static Reason reason(Parameter parameter, String text, Phrase said) {
        return new Reason(parameter.source(), reason(parameter, text).text(), phrases(parameter.toBeChecked(), said));
    }

    static Reason reason(Parameter parameter, String text) {
        return new Reason(parameter.source(), text + (parameter.toBeChecked() ? TO_BE_CHECKED : "") + ".");
    }
}
