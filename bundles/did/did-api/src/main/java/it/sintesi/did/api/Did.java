package it.sintesi.did.api;

import java.time.LocalDate;

/**
 * A declaration of immediate availability (DID, D.Lgs. 150/2015 art. 19).
 *
 * @param id           identifier
 * @param person       fiscal code of the person
 * @param givenOn      day of the declaration, first day that can count for the status
 * @param state        what was decided
 * @param origin       door through which it came
 * @param office       office competent on that day
 * @param protocol     protocol of its act, null while draft
 * @param revokedOn    first day on which it no longer counts, null while it does
 * @param revocation   why, null while it counts
 * @param barredUntil  first day on which a new declaration is possible again after a sanction, null without a bar (art. 21 c. 9)
 */
public record Did(String id, String person, LocalDate givenOn, DidState state, DidOrigin origin, String office, String protocol,
                  LocalDate revokedOn, RevocationCause revocation, LocalDate barredUntil) {
}
