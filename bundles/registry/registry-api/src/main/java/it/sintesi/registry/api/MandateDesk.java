package it.sintesi.registry.api;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Where companies and intermediaries come to mandates: requests, answers, signed documents. Everything is authorised and audited, and
 * both parties are told of every change. Refusals: FORBIDDEN; NOT_FOUND also when it is not the caller's to see; REJECTED with every
 * wrong field; CONFLICT when the state does not allow it any more.
 */
public interface MandateDesk {

    /** A request to be made by the calling intermediary; fields as in {@link MandateRequest}. */
    record NewRequest(String companyCode, IntermediaryKind intermediaryKind, Set<MandateScope> scope, LocalDate validFrom, LocalDate validTo, String note) {

        public NewRequest {
            scope = scope == null ? Set.of() : Set.copyOf(scope);
        }
    }

    /** Asks a company for a mandate. The document is optional (null); with it an operator can accept in the company's place. */
    MandateRequest request(Caller caller, NewRequest request, MandateDocument.Upload document);

    /** Takes an own request back. */
    MandateRequest withdraw(Caller caller, String requestId);

    /** Accepts a request and grants the mandate: the company itself, or an operator when the signed document is there. */
    MandateFile accept(Caller caller, String requestId);

    /** Refuses a request with a reason: the company itself, or an operator. */
    MandateRequest refuse(Caller caller, String requestId, String reason);

    /** Grants a mandate without a request; an operator must bring the signed document, the company may (null otherwise). */
    MandateFile grant(Caller caller, Mandates.NewMandate mandate, MandateDocument.Upload document);

    /** Revokes a mandate from now on, with a reason. */
    MandateFile revoke(Caller caller, String mandateId, String reason);

    /** Gives an own mandate up from now on, with a reason: the intermediary that holds it. */
    MandateFile giveUp(Caller caller, String mandateId, String reason);

    /** One mandate, for its parties and the staff. */
    Optional<MandateFile> find(Caller caller, String mandateId);

    /** Mandates that a company has given, newest first; for the company and the staff. */
    Page<MandateFile> ofCompany(Caller caller, String companyCode, PageRequest page);

    /** Mandates that an intermediary holds, newest first; for the intermediary and the staff. */
    Page<MandateFile> ofIntermediary(Caller caller, String intermediaryCode, PageRequest page);

    /** Requests to a company, waiting ones first, then newest first; for the company and the staff. */
    Page<MandateRequest> requestsTo(Caller caller, String companyCode, PageRequest page);

    /** Requests of the calling intermediary, waiting ones first, then newest first. */
    Page<MandateRequest> ownRequests(Caller caller, PageRequest page);

    /** Requests that wait, oldest first; for the staff. */
    Page<MandateRequest> pending(Caller caller, PageRequest page);

    /** A signed document with its content, for the parties and the staff. */
    MandateDocument.Content document(Caller caller, String documentId);
}
