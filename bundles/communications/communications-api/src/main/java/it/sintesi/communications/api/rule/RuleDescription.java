package it.sintesi.communications.api.rule;

import it.sintesi.communications.format.model.FormKind;
import it.sintesi.kernel.api.Severity;
import java.util.List;

/**
 * A rule as it is told to people: the catalogue is generated from these.
 *
 * @param id       {@code UL-049}
 * @param severity whether it refuses
 * @param form     form it belongs to
 * @param fields   paths of the fields it looks at
 * @param law      law, article or public source
 * @param message  condition that must hold, in Italian
 * @param mend     how to mend a message that breaks it, in Italian
 */
public record RuleDescription(String id, Severity severity, FormKind form, List<String> fields, String law, String message, String mend) {

    public RuleDescription {
        fields = List.copyOf(fields);
    }
}
