package it.sintesi.reception.api;

import it.sintesi.kernel.api.security.Caller;
import java.time.LocalDateTime;
import java.util.List;

/** Appointments. Authorised and audited. Two bookings never share a place, also when they come at the same time. */
public interface Appointments {

    /**
     * A free place.
     *
     * @param operator account, null for a group
     * @param places   places left
     */
    record Slot(String office, String service, String operator, LocalDateTime start, int minutes, int places) {
    }

    /** Free places of a service at an office from a moment on, at most {@code limit}. */
    List<Slot> free(Caller caller, String office, String service, LocalDateTime from, int limit);

    /**
     * Books a free place for a person.
     *
     * @throws it.sintesi.kernel.api.ServiceException CONFLICT when it has just been taken, with the next free ones
     */
    Appointment book(Caller caller, String person, Slot slot, boolean pactCall);

    /** Appointments of a person, newest first. */
    List<Appointment> ofPerson(Caller caller, String person);

    /**
     * Books a free place for a company.
     *
     * @throws it.sintesi.kernel.api.ServiceException as {@link #book}
     */
    default Appointment bookCompany(Caller caller, String company, Slot slot) {
        throw new UnsupportedOperationException("Not for companies");
    }

    /**
     * Tells how an appointment ended; a missed one can become a justified one later.
     *
     * @param outcome  KEPT, MISSED or JUSTIFIED
     * @param reason   code of the justified reason ({@code ILLNESS}, {@code INJURY}, {@code MATERNITY}, {@code SERVICE}, {@code FAMILY}, {@code SUMMONS},
     *                 {@code MOBILITY}), null otherwise
     * @param document what was shown, needed when justified
     * @throws it.sintesi.kernel.api.ServiceException NOT_FOUND, FORBIDDEN, REJECTED, CONFLICT when it is closed
     */
    default Appointment close(Caller caller, String id, Appointment.State outcome, String reason, String document) {
        throw new UnsupportedOperationException("Not closed from here");
    }
}
