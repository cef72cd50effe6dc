package it.sintesi.guidance.api;

import it.sintesi.kernel.api.security.Caller;
import java.util.List;

/** Interviews. Authorised and audited. */
public interface Interviews {

    /** Interviews of a person, newest first, open ones too. */
    List<Interview> ofPerson(Caller caller, String person);
}
