package it.sintesi.registry.api;

import it.sintesi.kernel.api.security.Caller;
import java.util.List;

/**
 * Merges entries of one person under its definitive code, and parts them again. Both are acts. The file of the definitive code takes over
 * what it lacked; parting takes back exactly that, unless somebody has changed it since.
 */
public interface PersonMerges {

    /**
     * Merges.
     *
     * @throws it.sintesi.kernel.api.ServiceException FORBIDDEN; REJECTED when the codes or the reason are wrong or the persons differ in a way that
     *         must be mended first; CONFLICT when one of them is merged already
     */
    PersonMerge merge(Caller caller, String formerCode, String code, String reason);

    /** Undoes a merge; CONFLICT when that has happened already. */
    PersonMerge part(Caller caller, String mergeId, String reason);

    /** Merges from or into a code, the latest first. */
    List<PersonMerge> of(Caller caller, String fiscalCode);

    /** The code that counts for a code: itself unless it was merged; from memory. */
    String current(String fiscalCode);

    /** Every code of a person: the one that counts first, then those merged into it; from memory. */
    default List<String> codes(String fiscalCode) {
        return List.of(current(fiscalCode));
    }
}
