package it.sintesi.communications.forms.check;

import it.sintesi.communications.forms.field.Choice;
import it.sintesi.communications.forms.field.FormField;
import it.sintesi.communications.forms.field.FormStep;
import it.sintesi.web.api.Told;
import java.util.List;

/**
 * Something that is wrong, beside the field where it is mended.
 *
 * @param code       code of the rule
 * @param error      whether it refuses; otherwise it only warns
 * @param step       page of the field, or null
 * @param field      the field, or null for the whole communication
 * @param law        law or source, may be empty
 * @param message    what is wrong, in the language of the page where it can be told in it
 * @param mend       how to mend it
 * @param candidates what may have been meant, to be chosen from
 * @param missing    true when the field is only empty
 */
public record Problem(String code, boolean error, FormStep step, FormField field, String law, Told message, Told mend, List<Choice> candidates,
                      boolean missing) {

    public boolean on(FormField other) {
        return field != null && field.path().equals(other.path());
    }
}
