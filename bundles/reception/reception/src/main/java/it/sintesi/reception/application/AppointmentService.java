package it.sintesi.reception.application;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.reception.api.Appointment;
import it.sintesi.reception.api.Appointments;
import it.sintesi.reception.domain.Booking;
import java.time.LocalDateTime;
import java.util.List;

/** The appointments as other areas use them. */
public final class AppointmentService implements Appointments {

    private final Kernel kernel;
    private final BookAppointment book;
    private final BookingReading reading;
    private final CloseAppointment close;

    public AppointmentService(Kernel kernel, BookAppointment book, BookingReading reading, CloseAppointment close) {
        this.kernel = kernel;
        this.book = book;
        this.reading = reading;
        this.close = close;
    }

    @Override
    public List<Slot> free(Caller caller, String office, String service, LocalDateTime from, int limit) {
        return reading.free(caller, office, service, from, reading.lastDay(), limit);
    }

    @Override
    public Appointment book(Caller caller, String person, Slot slot, boolean pactCall) {
        Booking.Channel channel = caller.isStaff() ? Booking.Channel.OPERATOR : Booking.Channel.PORTAL;
        return book.book(caller, new BookAppointment.Wish(kernel.id(), Access.Holder.person(person), slot, pactCall, channel, null, null, null)).view();
    }

    @Override
    public Appointment bookCompany(Caller caller, String company, Slot slot) {
        Booking.Channel channel = caller.isStaff() ? Booking.Channel.OPERATOR : Booking.Channel.PORTAL;
        return book.book(caller, new BookAppointment.Wish(kernel.id(), Access.Holder.company(company), slot, false, channel, null, null, null)).view();
    }

    @Override
    public Appointment close(Caller caller, String id, Appointment.State outcome, String reason, String document) {
        return close.close(caller, id, outcome, reason, document).view();
    }

    @Override
    public List<Appointment> ofPerson(Caller caller, String person) {
        return reading.ofPerson(caller, person).stream().map(Booking::view).toList();
    }
}
