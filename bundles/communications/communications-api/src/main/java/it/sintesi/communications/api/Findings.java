package it.sintesi.communications.api;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Findings for operators. */
public interface Findings {

    /** Newest first; kind and state may be null for all. */
    Page<Finding> search(Caller caller, Finding.Kind kind, Finding.State state, PageRequest page);

    /** Open findings of these kinds that the caller may work on, oldest first, at most {@code limit}. */
    List<Finding> open(Caller caller, Set<Finding.Kind> kinds, int limit);

    /** How many findings of these kinds are open that the caller may work on; no personal data, so nothing is traced. */
    long countOpen(Caller caller, Set<Finding.Kind> kinds);

    /** One finding, when the caller may work on it. */
    Optional<Finding> find(Caller caller, String id);

    /** Findings about a person or a company that the caller may work on, newest first, at most {@code limit}. */
    List<Finding> about(Caller caller, Subject subject, int limit);

    /** Closes a finding with a note, which must not be empty. */
    void close(Caller caller, String id, String note);
}
