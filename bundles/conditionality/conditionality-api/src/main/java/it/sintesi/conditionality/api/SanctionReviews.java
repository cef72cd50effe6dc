package it.sintesi.conditionality.api;

import it.sintesi.kernel.api.security.Caller;

/** Where the provincial committee tells what became of the reviews handed to it ({@code conditionality/ReviewRequested}). Authorised and audited. */
public interface SanctionReviews {

    /** How a review ended. */
    enum Result {
        /** The decision is withdrawn by an act, and a lost declaration restored. */
        UPHELD,
        REJECTED, INADMISSIBLE
    }

    /**
     * The committee has begun to look into it.
     *
     * @throws it.sintesi.kernel.api.ServiceException CONFLICT unless a review was asked for
     */
    Sanction started(Caller caller, String id);

    /**
     * The committee has decided.
     *
     * @param act    protocol or number of the committee's own act
     * @param reason why, in Italian; the person reads it
     * @throws it.sintesi.kernel.api.ServiceException CONFLICT unless a review is going on, REJECTED without act or reason
     */
    Sanction concluded(Caller caller, String id, Result result, String act, String reason);
}
