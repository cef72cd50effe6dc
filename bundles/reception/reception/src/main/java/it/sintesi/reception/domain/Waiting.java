package it.sintesi.reception.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody who waits for a place.
 *
 * @param offer the place that was offered, null while none was
 */
public record Waiting(String id, String office, String service, String personCode, String holder, Booking.Reach reach, Instant askedAt, State state, Offer offer) {

    /** Where it stands. */
    public enum State {
        WAITING, OFFERED, TAKEN, EXPIRED, WITHDRAWN
    }

    /**
     * A place held for somebody.
     *
     * @param until  after this moment it goes to the next
     * @param booked appointment it became, or null
     */
    public record Offer(String agenda, String operator, LocalDate day, int start, Instant until, String booked) {

        /** Its first minute as people write it. */
        public String clock() {
            return Minutes.clock(start);
        }
    }
}
