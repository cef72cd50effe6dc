package it.sintesi.pact.api;

import it.sintesi.kernel.api.security.Caller;
import java.util.List;
import java.util.Optional;

/** Service pacts. Authorised and audited. */
public interface Pacts {

    /** Pacts of a person, newest first, present version of each. */
    List<Pact> ofPerson(Caller caller, String person);

    Optional<Pact> byId(Caller caller, String id);
}
