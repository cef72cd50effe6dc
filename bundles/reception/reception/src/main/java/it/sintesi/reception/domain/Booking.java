package it.sintesi.reception.domain;

import it.sintesi.reception.api.Appointment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * An appointment with all that the area keeps of it.
 *
 * @param personCode  fiscal code of the person, null for a company's
 * @param companyCode fiscal code of the company, null for a person's
 * @param holder      name of who comes, for the staff
 * @param channel     how it was booked
 * @param note        what it is about, as the citizen wrote it, or null
 * @param reach       how the holder is reached
 * @param closing     how it ended, null while it is booked
 * @param movedTo     the appointment that took its place, or null
 */
public record Booking(String id, String personCode, String companyCode, String holder, String office, String service, String serviceName, String agenda,
                      String operator, LocalDate day, int start, int minutes, Appointment.State state, boolean pactCall, Channel channel, String note, Reach reach,
                      String bookedBy, Instant bookedAt, Closing closing, String movedTo) {

    /** How it was booked. */
    public enum Channel {
        PORTAL, OPERATOR, PHONE, WAITING
    }

    /** Account, e-mail and telephone of the holder; each may be null. */
    public record Reach(String account, String email, String phone) {
    }

    /**
     * How it ended.
     *
     * @param reason code of the justified reason, or null
     * @param note   document shown, or reason of a cancellation; or null
     */
    public record Closing(String by, Instant at, String reason, String note) {
    }

    /** Local time of its beginning. */
    public LocalDateTime startsAt() {
        return Minutes.at(day, start);
    }

    /** Its first minute as people write it. */
    public String clock() {
        return Minutes.clock(start);
    }

    /** The minute after its last as people write it. */
    public String until() {
        return Minutes.clock(start + minutes);
    }

    public boolean open() {
        return state == Appointment.State.BOOKED;
    }

    /** As other areas see it. */
    public Appointment view() {
        return new Appointment(id, personCode, companyCode, service, office, operator, startsAt(), minutes, state, pactCall);
    }
}
