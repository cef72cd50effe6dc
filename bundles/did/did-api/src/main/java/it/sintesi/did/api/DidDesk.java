package it.sintesi.did.api;

import it.sintesi.kernel.api.security.Caller;
import java.time.LocalDate;
import java.util.Map;

/** Where declarations are given: by the person, or by an operator at the desk. Authorised and audited. */
public interface DidDesk {

    /**
     * Gives a declaration, today. A requirement that is missing makes an act of refusal instead; what is not known is asked for.
     *
     * @param id      identifier of the form, 8 to 36 letters, digits and hyphens: the same form sent twice is one declaration
     * @param person  fiscal code
     * @param answers answers by name, as the README of the area lists them
     * @return the declaration, given or refused
     * @throws it.sintesi.kernel.api.ServiceException FORBIDDEN; REJECTED with every answer that is missing or wrong; CONFLICT when a declaration counts already
     */
    Did give(Caller caller, String id, String person, Map<String, String> answers);

    /**
     * Confirms the half-yearly availability of a person, today.
     *
     * @return day by which the next confirmation is due
     * @throws it.sintesi.kernel.api.ServiceException FORBIDDEN, or NOT_FOUND without a declaration that counts
     */
    LocalDate confirmAvailability(Caller caller, String person);
}
