package it.sintesi.communications.api;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import java.util.List;

/** Relations and careers, rebuilt from communications. Authorised and audited. */
public interface Relations {

    Relation relation(Caller caller, String id);

    /** The career of a person: all relations, newest first. */
    List<Relation> career(Caller caller, String workerCode);

    /** Relations of an employer, open ones first. */
    Page<Relation> ofEmployer(Caller caller, String employerCode, PageRequest page);
}
