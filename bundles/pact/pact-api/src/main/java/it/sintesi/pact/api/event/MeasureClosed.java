package it.sintesi.pact.api.event;

import java.time.LocalDate;

/**
 * A measure of a pact began, was done or was missed. Subject: fiscal code of the person.
 *
 * @param kind     {@code LAB}, {@code ACTIVE} or {@code OTHER}
 * @param outcome  {@code STARTED}, {@code DONE} or {@code MISSED}
 */
public record MeasureClosed(String pact, String measure, String person, String kind, String outcome, LocalDate day, String office) {

    /** Type of the event in the outbox. */
    public static final String TYPE = "pact/MeasureClosed";
}
