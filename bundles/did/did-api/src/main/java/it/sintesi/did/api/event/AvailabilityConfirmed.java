package it.sintesi.did.api.event;

import java.time.LocalDate;

/**
 * A person confirmed the half-yearly availability. Subject: fiscal code.
 *
 * @param next day by which the next confirmation is due
 */
public record AvailabilityConfirmed(String person, LocalDate day, LocalDate next) {

    /** Type of the event in the outbox. */
    public static final String TYPE = "did/AvailabilityConfirmed";
}
