package it.sintesi.did.api.event;

import java.time.LocalDate;

/**
 * A declaration was given, confirmed, revoked, restored or cancelled. Subject of the event: fiscal code of the person.
 *
 * @param id        identifier of the declaration
 * @param person    fiscal code
 * @param event     {@code I} given, {@code C} confirmed, {@code R} revoked, {@code A} cancelled, {@code T} restored: letters of the national service, T our own
 * @param day       day of the event
 * @param givenOn   day of the declaration
 * @param origin    name of {@code DidOrigin}
 * @param cause     name of {@code RevocationCause}, null unless revoked
 * @param office    competent office
 * @param protocol  protocol of the act
 */
public record DidChanged(String id, String person, String event, LocalDate day, LocalDate givenOn, String origin, String cause, String office, String protocol) {

    /** Type of the event in the outbox. */
    public static final String TYPE = "did/Changed";
}
