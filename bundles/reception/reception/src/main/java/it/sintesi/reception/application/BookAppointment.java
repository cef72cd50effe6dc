package it.sintesi.reception.application;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.jdbc.SqlFailure;
import it.sintesi.reception.api.Appointment;
import it.sintesi.reception.api.Appointments.Slot;
import it.sintesi.reception.domain.Booking;
import it.sintesi.reception.domain.Minutes;
import it.sintesi.reception.domain.Service;
import it.sintesi.reception.persistence.AppointmentStore;
import it.sintesi.reception.persistence.PlaceStore;
import it.sintesi.reception.persistence.ServiceStore;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Books a place. Which of two bookings at the same time wins is decided by the key of the table of places, not here. */
public final class BookAppointment {

    private static final int TRIES = 60;
    private static final int OTHERS = 3;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy 'alle' HH:mm");

    private final Kernel kernel;
    private final Access access;
    private final Availability availability;
    private final Stores stores;
    private final Messenger messenger;
    private final SensitiveText sensitive;

    /** The tables that booking touches. */
    public record Stores(ServiceStore services, AppointmentStore appointments, PlaceStore places) {
    }

    public BookAppointment(Kernel kernel, Access access, Availability availability, Stores stores, Messenger messenger, SensitiveText sensitive) {
        this.kernel = kernel;
        this.access = access;
        this.availability = availability;
        this.stores = stores;
        this.messenger = messenger;
        this.sensitive = sensitive;
    }

    /**
     * What is asked for.
     *
     * @param id       identifier of the future appointment: asked twice it is booked once
     * @param slot     place; without operator any operator's
     * @param pactCall whether it is a call under the pact
     * @param note     what it is about, or null
     */
    public record Wish(String id, Access.Holder holder, Slot slot, boolean pactCall, Booking.Channel channel, String note, String email, String phone) {
    }

    /**
     * Books, or finds what the same wish booked before.
     *
     * @throws ServiceException FORBIDDEN; NOT_FOUND when there is no such service; REJECTED; CONFLICT when the place is taken, naming the next free ones
     */
    public Booking book(Caller caller, Wish wish) {
        access.requireBook(caller, wish.holder(), wish.slot().office());
        Optional<Booking> before = stores.appointments().find(wish.id());
        if (before.isPresent()) {
            return same(before.get(), wish);
        }
        Service service = service(caller, wish);
        check(caller, wish);
        String name = access.name(caller, wish.holder());
        Booking.Reach reach = access.reach(caller, wish.holder(), wish.email(), wish.phone());
        for (int i = 0; i < TRIES; i++) {
            Optional<Availability.Candidate> place = availability.candidate(service, wish.slot());
            if (place.isEmpty()) {
                return stores.appointments().find(wish.id()).map(b -> same(b, wish)).orElseThrow(() -> taken(service, wish.slot()));
            }
            try {
                return kernel.transactions().required(() -> write(caller, wish, service, place.get(), name, reach));
            } catch (SqlFailure e) {
                if (!e.isDuplicate()) {
                    throw e;
                }
                Optional<Booking> sent = stores.appointments().find(wish.id());
                if (sent.isPresent()) {
                    return same(sent.get(), wish);
                }
                refuseBusy(wish, service);
            }
        }
        throw taken(service, wish.slot());
    }

    private Service service(Caller caller, Wish wish) {
        Service service = stores.services().find(wish.slot().office(), wish.slot().service()).filter(Service::active)
                .filter(s -> s.online() || caller.isStaff() || caller.has(Role.SYSTEM))
                .orElseThrow(() -> ServiceException.notFound("L'ufficio non dà questo servizio su appuntamento.").said("REC-NO-SERVICE"));
        boolean fits = (service.kind() == Service.Kind.PERSON) == (wish.holder().person() != null);
        new Problems().that(fits, Rejection.error("REC-KIND", "service", "Il servizio non è per questo tipo di utente.", "Scegliete un altro servizio").said(Phrase.of("REC-KIND-USER"))).throwIfAny();
        return service;
    }

    private void check(Caller caller, Wish wish) {
        boolean own = !caller.isStaff() && wish.holder().code().equals(caller.subjectCode());
        boolean late = own && wish.slot().start().isBefore(availability.earliest());
        boolean again = own && stores.appointments().holds(wish.holder().person(), wish.holder().company(), wish.slot().service(), wish.id());
        Problems problems = new Problems();
        problems.addAll(sensitive.check("note", wish.note()));
        problems.that(!late && !wish.slot().start().isBefore(kernel.localNow()), Rejection.error("REC-LATE", "slot", "È troppo tardi per prenotare questo orario.", "Scegliete un orario successivo")
                        .said(Phrase.of("REC-LATE-BOOK")))
                .that(!wish.slot().start().toLocalDate().isAfter(availability.lastDay()), "REC-FAR", "slot", "Questo giorno non è ancora prenotabile.", "Scegliete un giorno più vicino")
                .that(!again, "REC-AGAIN", "service", "Avete già un appuntamento per questo servizio.", "Spostatelo o annullatelo da «I miei appuntamenti»")
                .throwIfAny();
    }

    private Booking write(Caller caller, Wish wish, Service service, Availability.Candidate place, String name, Booking.Reach reach) {
        Slot slot = wish.slot();
        Booking booking = new Booking(wish.id(), wish.holder().person(), wish.holder().company(), name, service.office(), service.code(), service.name(), place.agenda().id(),
                place.agenda().operator(), slot.start().toLocalDate(), Minutes.of(slot.start().toLocalTime()), service.minutes(), Appointment.State.BOOKED, wish.pactCall(),
                wish.channel(), wish.note(), reach, caller.account(), kernel.clock().now(), null, null);
        hold(booking.id(), wish.holder(), place, booking);
        stores.appointments().insert(booking);
        kernel.trace(caller, "book", "appointment", booking.id(), booking.personCode(), "Prenotazione di un appuntamento");
        messenger.appointment("booked", booking, Map.of());
        return booking;
    }

    /** Takes the place, and the person's own time: nobody is at two desks at once. */
    void hold(String owner, Access.Holder holder, Availability.Candidate place, Booking b) {
        long moment = Minutes.moment(b.day(), b.start());
        if (holder.person() != null) {
            stores.places().take(owner, "p:" + holder.person(), moment, b.minutes(), 1);
        }
        stores.places().take(owner, place.agenda().resource(), moment, b.minutes(), place.seat());
    }

    private void refuseBusy(Wish wish, Service service) {
        String person = wish.holder().person();
        long moment = Minutes.moment(wish.slot().start().toLocalDate(), Minutes.of(wish.slot().start().toLocalTime()));
        if (person != null && stores.places().busy("p:" + person, moment, service.minutes(), wish.id())) {
            throw ServiceException.conflict(Rejection.error("REC-BUSY", "slot", "A quell'ora c'è già un altro appuntamento della stessa persona.", "Scegliete un altro orario"));
        }
    }

    private ServiceException taken(Service service, Slot slot) {
        List<Slot> next = availability.free(service, slot.start(), availability.lastDay(), OTHERS);
        String others = next.stream().map(s -> MOMENT.format(s.start())).distinct().collect(Collectors.joining(", "));
        String mend = next.isEmpty() ? "Non ci sono altri posti liberi: potete mettervi in lista d'attesa" : "I prossimi posti liberi: " + others;
        return ServiceException.conflict(Rejection.error("REC-TAKEN", "slot", "Il posto è appena stato preso.", mend)
                .said(next.isEmpty() ? Phrase.of("REC-TAKEN-ALL") : Phrase.of("REC-TAKEN-OTHERS", others)));
    }

    private static Booking same(Booking before, Wish wish) {
        boolean own = Objects.equals(before.personCode(), wish.holder().person()) && Objects.equals(before.companyCode(), wish.holder().company());
        if (!own) {
            throw ServiceException.conflict(Rejection.error("REC-FORM", "id", "Questo modulo non è più utilizzabile.", "Ricominciate la prenotazione").said(Phrase.of("REC-FORM-USED")));
        }
        return before;
    }
}
