package it.sintesi.reception.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A request for contact.
 *
 * @param code    fiscal code of the person or company that asks
 * @param company true for a company's
 * @param due     last day for the answer
 * @param takenBy who works on it, or null
 * @param answer  null while there is none
 */
public record ContactRequest(String id, String office, String account, String code, String name, boolean company, String subject, String body, Instant askedAt, LocalDate due,
                             State state, String takenBy, Answer answer) {

    /** Where it stands. */
    public enum State {
        OPEN, TAKEN, ANSWERED
    }

    /** The answer. */
    public record Answer(String text, String by, Instant at) {
    }

    /** True while no answer was given. */
    public boolean waits() {
        return state != State.ANSWERED;
    }

    /** True when its term is over. */
    public boolean overdue(LocalDate today) {
        return waits() && today.isAfter(due);
    }
}
