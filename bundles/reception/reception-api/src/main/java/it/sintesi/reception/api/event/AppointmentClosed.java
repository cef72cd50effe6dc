package it.sintesi.reception.api.event;

import java.time.LocalDate;

/**
 * An appointment was kept or missed. Subject: fiscal code of the person.
 *
 * @param outcome  {@code KEPT}, {@code MISSED} or {@code JUSTIFIED}
 * @param pactCall whether it was a call under the pact
 * @param reason   code of the justified reason, null otherwise
 */
public record AppointmentClosed(String id, String person, String service, String office, LocalDate day, String outcome, boolean pactCall, String reason) {

    /** Type of the event in the outbox. */
    public static final String TYPE = "reception/AppointmentClosed";
}
