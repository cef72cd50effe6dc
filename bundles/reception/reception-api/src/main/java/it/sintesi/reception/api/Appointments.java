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
}
