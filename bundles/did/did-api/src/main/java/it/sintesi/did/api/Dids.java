package it.sintesi.did.api;

import it.sintesi.kernel.api.security.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Declarations of immediate availability. Every call is authorised and audited. */
public interface Dids {

    /** Every declaration of a person, oldest first, cancelled and refused ones too. */
    List<Did> ofPerson(Caller caller, String person);

    Optional<Did> byId(Caller caller, String id);

    /**
     * Ends a declaration by a decision; an act.
     *
     * @param day         first day on which it no longer counts
     * @param barredUntil first day of a possible new declaration, null without a bar
     * @param act         protocol of the decision that this rests on, or null
     * @throws it.sintesi.kernel.api.ServiceException NOT_FOUND without a declaration that counts on that day
     */
    Did revoke(Caller caller, String person, LocalDate day, RevocationCause cause, LocalDate barredUntil, String act);

    /**
     * Takes a revocation back (review upheld): an act that refers to the revocation.
     *
     * @param act protocol of the decision that upholds
     */
    Did restore(Caller caller, String id, String act);

    /**
     * Takes in a declaration that another body received: a benefit claim at INPS, a file of another region. The same declaration again changes nothing.
     *
     * @param externalId identifier at the body that sends it
     */
    Did takeIn(Caller caller, String person, LocalDate givenOn, DidOrigin origin, String externalId);

    /** Confirms a declaration after interview or pact. */
    Did confirm(Caller caller, String id, LocalDate day);
}
