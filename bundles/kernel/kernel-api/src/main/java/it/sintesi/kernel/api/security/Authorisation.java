package it.sintesi.kernel.api.security;

import it.sintesi.kernel.api.Phrase;

/** The one place where it is decided who may do what: from caller, role, office, mandate and subject. */
public interface Authorisation {

    /** The decision with its reason in Italian (why not, and who can help). */
    Decision decide(Caller caller, Permission permission, Subject subject);

    /**
     * Decides, records a refusal in the audit trail, and throws.
     *
     * @return the decision, which names the mandate it rests on
     * @throws it.sintesi.kernel.api.ServiceException UNAUTHENTICATED for nobody, FORBIDDEN otherwise
     */
    Decision require(Caller caller, Permission permission, Subject subject);

    /**
     * Outcome of a decision.
     *
     * @param allowed   whether the caller may
     * @param reason    why, in Italian
     * @param mandateId mandate it rests on, or null
     * @param said      what a refusal says, for pages in other languages; null when it can only be told in Italian
     */
    record Decision(boolean allowed, String reason, String mandateId, Phrase said) {

        /** A decision that is told in Italian only. */
        public Decision(boolean allowed, String reason, String mandateId) {
            this(allowed, reason, mandateId, null);
        }
    }
}
