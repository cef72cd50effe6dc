package it.sintesi.communications.api;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;

/** Findings for operators. */
public interface Findings {

    /** Newest first; kind and state may be null for all. */
    Page<Finding> search(Caller caller, Finding.Kind kind, Finding.State state, PageRequest page);

    /** Closes a finding with a note, which must not be empty. */
    void close(Caller caller, String id, String note);
}
