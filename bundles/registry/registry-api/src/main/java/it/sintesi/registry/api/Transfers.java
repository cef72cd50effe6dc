package it.sintesi.registry.api;

import it.sintesi.kernel.api.security.Caller;
import java.util.List;
import java.util.Optional;

/** Transfers of people between offices: one asks, the other answers, the acceptance is an act. */
public interface Transfers {

    /**
     * Asks for a person of another office.
     *
     * @param to office that asks; staff ask for their own office
     * @throws it.sintesi.kernel.api.ServiceException FORBIDDEN; NOT_FOUND for an unknown person; REJECTED for a missing reason or office;
     *         CONFLICT when the person belongs to the office already or a request waits
     */
    Transfer ask(Caller caller, String fiscalCode, String to, Transfer.Cause cause, String reason);

    /** Accepts, for the office that gives the person away. */
    Transfer accept(Caller caller, String transferId, String note);

    /** Refuses with a reason, for the office that keeps the person. */
    Transfer refuse(Caller caller, String transferId, String reason);

    /** Takes a request back, for the office that asked. */
    Transfer withdraw(Caller caller, String transferId);

    /** One transfer, for the two offices. */
    Optional<Transfer> find(Caller caller, String transferId);

    /** Transfers of a person, the latest first. */
    List<Transfer> of(Caller caller, String fiscalCode);

    /** Requests that wait for the answer of the caller's office, the oldest first; of all offices for those who see all. */
    List<Transfer> toAnswer(Caller caller, int limit);

    /** Requests of the caller's office that have no answer yet, the oldest first. */
    List<Transfer> asked(Caller caller, int limit);

    /** The act of acceptance as a document. */
    byte[] document(Caller caller, String transferId);
}
