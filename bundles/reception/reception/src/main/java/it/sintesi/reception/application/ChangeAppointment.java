package it.sintesi.reception.application;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.jdbc.SqlFailure;
import it.sintesi.reception.api.Appointment.State;
import it.sintesi.reception.api.Appointments.Slot;
import it.sintesi.reception.domain.Booking;
import it.sintesi.reception.domain.Minutes;
import it.sintesi.reception.domain.Service;
import java.time.LocalDateTime;
import java.util.Map;

/** Moves and cancels appointments; what is freed goes to who waits. */
public final class ChangeAppointment {

    private static final int NOTE = 500;
    private static final int TRIES = 60;

    private final Kernel kernel;
    private final Terms terms;
    private final Access access;
    private final Availability availability;
    private final BookAppointment.Stores stores;
    private final BookAppointment book;
    private final WaitingList waiting;
    private final Messenger messenger;

    /** What moving needs besides the tables. */
    public record Parts(Terms terms, Access access, Availability availability, BookAppointment book, WaitingList waiting, Messenger messenger) {
    }

    public ChangeAppointment(Kernel kernel, BookAppointment.Stores stores, Parts parts) {
        this.kernel = kernel;
        this.stores = stores;
        this.terms = parts.terms();
        this.access = parts.access();
        this.availability = parts.availability();
        this.book = parts.book();
        this.waiting = parts.waiting();
        this.messenger = parts.messenger();
    }

    /** Until when the holder may move or cancel it without the office: a number of hours before its beginning, a dated parameter. */
    public LocalDateTime changeableUntil(Booking b) {
        return b.startsAt().minusHours(terms.of(Terms.CANCEL, b.day()));
    }

    /** True when the holder may still change it without the office. */
    public boolean changeable(Booking b) {
        return b.open() && !kernel.localNow().isAfter(changeableUntil(b));
    }

    /**
     * Cancels.
     *
     * @throws ServiceException NOT_FOUND, FORBIDDEN, CONFLICT when it is not booked any more, REJECTED when it is too late for the holder
     */
    public Booking cancel(Caller caller, String id, String note) {
        Booking before = changeableBy(caller, id);
        Problems problems = new Problems();
        String why = problems.optional("REC-NOTE", "note", note, NOTE);
        problems.throwIfAny();
        kernel.transactions().run(() -> {
            close(caller, before, State.CANCELLED, why, null);
            kernel.trace(caller, "cancel", "appointment", id, before.personCode(), "Annullamento di un appuntamento");
            messenger.appointment("cancelled", stores.appointments().find(id).orElseThrow(), Map.of());
        });
        waiting.offerFree(before.office(), before.service());
        return stores.appointments().find(id).orElseThrow();
    }

    /**
     * Moves to another place of the same service and office; the former appointment stays, with what took its place.
     *
     * @param slot place; without operator any operator's
     * @return the new appointment
     */
    public Booking move(Caller caller, String id, Slot slot) {
        Booking before = changeableBy(caller, id);
        Service service = stores.services().find(before.office(), before.service()).filter(Service::active)
                .orElseThrow(() -> ServiceException.notFound("L'ufficio non dà più questo servizio su appuntamento.").said("REC-SERVICE-GONE"));
        boolean late = slot.start().isBefore(caller.isStaff() ? kernel.localNow() : availability.earliest());
        new Problems().that(!late, Rejection.error("REC-LATE", "slot", "È troppo tardi per questo orario.", "Scegliete un orario successivo").said(Phrase.of("REC-LATE-MOVE")))
                .that(slot.office().equals(before.office()) && slot.service().equals(before.service()), Rejection.error("REC-KIND", "slot", "L'orario è di un altro servizio.",
                        "Scegliete un orario dello stesso servizio").said(Phrase.of("REC-KIND-SLOT"))).throwIfAny();
        String newId = kernel.id();
        for (int i = 0; i < TRIES; i++) {
            Availability.Candidate place = availability.candidate(service, slot).orElseThrow(ChangeAppointment::taken);
            try {
                Booking moved = kernel.transactions().required(() -> write(caller, before, newId, slot, service, place));
                waiting.offerFree(before.office(), before.service());
                return moved;
            } catch (SqlFailure e) {
                if (!e.isDuplicate()) {
                    throw e;
                }
            }
        }
        throw taken();
    }

    private Booking write(Caller caller, Booking before, String newId, Slot slot, Service service, Availability.Candidate place) {
        close(caller, before, State.MOVED, null, newId);
        Booking moved = new Booking(newId, before.personCode(), before.companyCode(), before.holder(), before.office(), before.service(), service.name(), place.agenda().id(),
                place.agenda().operator(), slot.start().toLocalDate(), Minutes.of(slot.start().toLocalTime()), service.minutes(), State.BOOKED, before.pactCall(),
                before.channel(), before.note(), before.reach(), caller.account(), kernel.clock().now(), null, null);
        book.hold(newId, new Access.Holder(before.personCode(), before.companyCode()), place, moved);
        stores.appointments().insert(moved);
        kernel.trace(caller, "move", "appointment", before.id(), before.personCode(), "Spostamento di un appuntamento");
        messenger.appointment("moved", moved, Map.of("before", Messenger.day(before.day()) + " alle " + before.clock()));
        return moved;
    }

    private void close(Caller caller, Booking before, State state, String note, String movedTo) {
        if (!stores.appointments().close(before, state, new Booking.Closing(caller.account(), kernel.clock().now(), null, note), movedTo)) {
            throw closed();
        }
        stores.places().release(before.id());
    }

    private Booking changeableBy(Caller caller, String id) {
        Booking before = stores.appointments().find(id).orElseThrow(BookingReading::missing);
        Access.Holder holder = new Access.Holder(before.personCode(), before.companyCode());
        if (!caller.isStaff() && !access.mayBook(caller, holder, before.office())) {
            throw BookingReading.missing();
        }
        access.requireBook(caller, holder, before.office());
        if (!before.open()) {
            throw closed();
        }
        new Problems().that(caller.isStaff() || changeable(before), "REC-TERM", "id", "Il termine per spostare o annullare questo appuntamento è passato.",
                "Telefonate all'ufficio: può ancora farlo per voi").throwIfAny();
        return before;
    }

    static ServiceException closed() {
        return ServiceException.conflict(Rejection.error("REC-CLOSED", "id", "L'appuntamento non è più prenotato.", "Riaprite la pagina per vedere che cosa è cambiato"));
    }

    private static ServiceException taken() {
        return ServiceException.conflict(Rejection.error("REC-TAKEN", "slot", "Il posto è appena stato preso.", "Scegliete un altro orario: il vostro appuntamento è rimasto com'era").said(Phrase.of("REC-TAKEN-MOVE")));
    }
}
