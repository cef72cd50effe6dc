package it.sintesi.communications.api.rule;

import it.sintesi.communications.format.model.Form;
import it.sintesi.kernel.api.Rejection;
import java.util.List;
import java.util.Set;

/** The rules that every communication is checked against, all at once. */
public interface RuleCatalogue {

    /** All rules, in order of id. */
    List<RuleDescription> rules();

    /**
     * Checks a form against every rule of its kind.
     *
     * @param form      as read
     * @param facts     what the rules may know beyond the message
     * @param badFields paths already reported as unreadable, which rules do not report again
     * @return errors and warnings together, in order of the catalogue
     */
    List<Rejection> check(Form form, RuleFacts facts, Set<String> badFields);

    /** Version of the catalogue, kept with each communication: {@code national@2026.1}. */
    String version();
}
