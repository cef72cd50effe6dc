package it.sintesi.did.api;

import it.sintesi.kernel.api.security.Caller;
import java.util.List;

/** Profiles of people. Authorised and audited. */
public interface Profilings {

    /** Every profile of a person, newest first. */
    List<Profiling> ofPerson(Caller caller, String person);
}
