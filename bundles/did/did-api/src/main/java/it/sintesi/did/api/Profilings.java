package it.sintesi.did.api;

import it.sintesi.kernel.api.security.Caller;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Profiles of people. Authorised and audited. */
public interface Profilings {

    /** Every profile of a person, newest first. */
    List<Profiling> ofPerson(Caller caller, String person);

    /**
     * Records what the national service answered: it takes the place of our own function. The same answer again changes nothing.
     *
     * @param externalId identifier of the answer ({@code IDSProfiling})
     * @param index      probability of staying without work, 0 to 1
     * @param inputs     variables that the service tells, by name
     * @throws it.sintesi.kernel.api.ServiceException FORBIDDEN, or REJECTED when the index is not from 0 to 1
     */
    Profiling record(Caller caller, String person, String externalId, LocalDate day, BigDecimal index, Map<String, String> inputs);
}
