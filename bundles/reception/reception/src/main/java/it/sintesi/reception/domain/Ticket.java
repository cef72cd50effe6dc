package it.sintesi.reception.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A ticket of the queue; it holds no personal data.
 *
 * @param priority whether it goes before others
 * @param calledAt last call, null while it waits for the first one
 * @param desk     desk that called it last, or null
 * @param deskName its name, or null
 * @param onlyDesk desk to which it was handed over, or null for any
 */
public record Ticket(String id, String office, LocalDate day, String service, String serviceName, String letter, int number, boolean priority, State state, Instant issuedAt,
                     Instant calledAt, String desk, String deskName, String onlyDesk) {

    /** Where a ticket stands. */
    public enum State {
        WAITING, CALLED, ABSENT, DONE
    }

    /** The number as people read it, {@code A007}. */
    public String label() {
        return "%s%03d".formatted(letter, number);
    }
}
