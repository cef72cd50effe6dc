package it.sintesi.pact.api;

import it.sintesi.kernel.api.security.Caller;
import java.time.LocalDate;

/**
 * Where pacts with companies (charter 1.6) are asked for, written, signed and run: the same use cases as the pages. Authorised
 * ({@code COMPANY_PACT_USE}, {@code COMPANY_PACT_MANAGE}) and audited; signatures, suspension and end are acts. Each method works on the pact
 * as it stands; CONFLICT when its state does not allow it.
 */
public interface CompanyPactDesk {

    /** Services for which a company asks for a pact. */
    enum Service {
        SELECTION, TRAINEESHIP, INCENTIVE, TARGETED
    }

    /**
     * A request.
     *
     * @param id                 UUID: the same request sent twice is one
     * @param company            fiscal code of the company
     * @param representative     surname and name of the legal representative
     * @param representativeCode fiscal code of the legal representative
     * @param need               what the company needs
     * @param office             office of the place of work
     */
    record Request(String id, String company, String representative, String representativeCode, Service service, String need, String office) {
    }

    /** What both sides promise; the incentive may be empty. */
    record Text(String objective, String officeDuties, String companyDuties, String incentive) {
    }

    /** What becomes of a pact. */
    enum Change {
        TAKE, REFUSE, WITHDRAW, PROPOSE, REVISE, SUSPEND, RESUME, TERMINATE, CONCLUDE
    }

    /** The eight steps of the charter, in their order. */
    enum Passage {
        NEEDS_ANALYSIS, PROFILE, SEARCH, PLAN, TUTOR, INSERTION, INCENTIVE, MONITORING
    }

    /** Registers a request. @throws it.sintesi.kernel.api.ServiceException FORBIDDEN, or REJECTED with every wrong field */
    void ask(Caller caller, Request request);

    /** Moves the pact. @param note reason, needed where the other side must know it */
    void change(Caller caller, String id, Change change, String note);

    /** Writes what both sides promise. */
    void write(Caller caller, String id, Text text);

    /** The office signs. */
    void signForOffice(Caller caller, String id);

    /** The representative signs before the operator, who has seen an identity document, or on paper. @param scan the signed paper, or null */
    void signAtDesk(Caller caller, String id, boolean identified, byte[] scan);

    /** Records one of the eight steps. */
    void record(Caller caller, String id, Passage passage, LocalDate day, String note);
}
