package it.sintesi.conditionality.api;

import it.sintesi.kernel.api.security.Caller;
import java.util.List;

/** Cases of conditionality. Authorised and audited. */
public interface Sanctions {

    /** Cases of a person, newest first. */
    List<Sanction> ofPerson(Caller caller, String person);
}
