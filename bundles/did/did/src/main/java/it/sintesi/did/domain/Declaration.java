package it.sintesi.did.domain;

import it.sintesi.did.api.Did;
import it.sintesi.did.api.DidOrigin;
import it.sintesi.did.api.DidState;
import it.sintesi.did.api.RevocationCause;
import java.time.LocalDate;

/**
 * A declaration with its terms; fields as in {@link Did}, null dates are not known or do not apply.
 *
 * @param personName  name when it was given
 * @param benefit     whether NASpI or DIS-COLL was claimed
 * @param rule        {@code rule@version} that decided on the requirements, {@code -} for what was taken in
 * @param contactBy   last day of the first contact
 * @param pactBy      last day of the pact
 * @param cancelBy    last day on which a wrong insertion is cancelled
 * @param confirmBy   last day of the next confirmation of availability
 * @param contactedOn day of the first contact
 * @param confirmedOn day of the confirmation by the office
 * @param review      review of a refusal
 */
public record Declaration(String id, String person, String personName, LocalDate givenOn, DidState state, DidOrigin origin, String office, boolean benefit,
                          String protocol, String rule, LocalDate contactBy, LocalDate pactBy, LocalDate cancelBy, LocalDate confirmBy, LocalDate contactedOn,
                          LocalDate confirmedOn, LocalDate revokedOn, RevocationCause revocation, LocalDate barredUntil, Review review) {

    /** Where the review of a refusal stands. */
    public enum Review {
        NONE, ASKED, UPHELD, REJECTED
    }

    /** True while it counts and nothing has ended it. */
    public boolean active() {
        return state == DidState.GIVEN || state == DidState.CONFIRMED;
    }

    /** What the unique index looks at. */
    public String activeKey() {
        return active() ? person : id;
    }

    /** True when the half-yearly confirmation was due before the day. */
    public boolean unconfirmed(LocalDate today) {
        return active() && confirmBy != null && confirmBy.isBefore(today);
    }

    /** True while the office has not met the person. */
    public boolean toConvene() {
        return state == DidState.GIVEN && contactedOn == null;
    }

    public Declaration confirmed(LocalDate day) {
        return new Declaration(id, person, personName, givenOn, DidState.CONFIRMED, origin, office, benefit, protocol, rule, contactBy, pactBy, cancelBy, confirmBy,
                contactedOn == null ? day : contactedOn, day, null, null, null, review);
    }

    public Declaration available(LocalDate next) {
        return new Declaration(id, person, personName, givenOn, state, origin, office, benefit, protocol, rule, contactBy, pactBy, cancelBy, next, contactedOn, confirmedOn,
                revokedOn, revocation, barredUntil, review);
    }

    public Declaration revoked(LocalDate day, RevocationCause cause, LocalDate barred) {
        return new Declaration(id, person, personName, givenOn, DidState.REVOKED, origin, office, benefit, protocol, rule, contactBy, pactBy, cancelBy, confirmBy, contactedOn,
                confirmedOn, day, cause, barred, review);
    }

    public Declaration restored() {
        return new Declaration(id, person, personName, givenOn, confirmedOn == null ? DidState.GIVEN : DidState.CONFIRMED, origin, office, benefit, protocol, rule, contactBy,
                pactBy, cancelBy, confirmBy, contactedOn, confirmedOn, null, null, null, review);
    }

    public Declaration in(DidState other, Review standing) {
        return new Declaration(id, person, personName, givenOn, other, origin, office, benefit, protocol, rule, contactBy, pactBy, cancelBy, confirmBy, contactedOn, confirmedOn,
                revokedOn, revocation, barredUntil, standing);
    }

    /** As other areas see it. */
    public Did view() {
        return new Did(id, person, givenOn, state, origin, office, protocol, revokedOn, revocation, barredUntil);
    }
}
