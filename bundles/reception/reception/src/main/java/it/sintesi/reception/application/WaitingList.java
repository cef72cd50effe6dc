package it.sintesi.reception.application;

import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.jdbc.SqlFailure;
import it.sintesi.reception.api.Appointment;
import it.sintesi.reception.api.Appointments.Slot;
import it.sintesi.reception.domain.Booking;
import it.sintesi.reception.domain.Minutes;
import it.sintesi.reception.domain.Service;
import it.sintesi.reception.domain.Waiting;
import it.sintesi.reception.persistence.WaitingStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who finds no place waits; a place that is freed is held for the first in line, who has some hours to take it. */
public final class WaitingList {

    private static final int LOOK = 20;

    private final Kernel kernel;
    private final Terms terms;
    private final Access access;
    private final Availability availability;
    private final BookAppointment.Stores stores;
    private final WaitingStore store;
    private final Messenger messenger;

    public WaitingList(Kernel kernel, Terms terms, Access access, Availability availability, BookAppointment.Stores stores, WaitingStore store, Messenger messenger) {
        this.kernel = kernel;
        this.terms = terms;
        this.access = access;
        this.availability = availability;
        this.stores = stores;
        this.store = store;
        this.messenger = messenger;
    }

    /** Puts a person in line. @throws ServiceException FORBIDDEN; REJECTED when there are free places or the person waits already */
    public Waiting join(Caller caller, String person, String office, String code) {
        Access.Holder holder = Access.Holder.person(person);
        access.requireBook(caller, holder, office);
        Service service = stores.services().find(office, code).filter(s -> s.active() && s.kind() == Service.Kind.PERSON && (s.online() || caller.isStaff()))
                .orElseThrow(() -> ServiceException.notFound("L'ufficio non dà questo servizio su appuntamento.").said("REC-NO-SERVICE"));
        boolean free = !availability.free(service, availability.earliest(), availability.lastDay(), 1).isEmpty();
        boolean twice = store.ofPerson(person).stream().anyMatch(w -> w.office().equals(office) && w.service().equals(code));
        new Problems().that(!free, "REC-FREE", "service", "Ci sono posti liberi.", "Sceglietene uno: non serve aspettare")
                .that(!twice, "REC-TWICE", "service", "La persona è già in lista d'attesa per questo servizio.", "Vi scriviamo appena si libera un posto").throwIfAny();
        Waiting waiting = new Waiting(kernel.id(), office, code, person, access.name(caller, holder), access.reach(caller, holder, null, null), kernel.clock().now(),
                Waiting.State.WAITING, null);
        kernel.transactions().run(() -> {
            store.insert(waiting);
            kernel.trace(caller, "wait", "waiting", waiting.id(), person, "Lista d'attesa per un appuntamento");
        });
        return waiting;
    }

    /** What a person waits for or was offered. */
    public List<Waiting> ofPerson(Caller caller, String person) {
        access.requireBook(caller, Access.Holder.person(person), caller.office());
        return store.ofPerson(person);
    }

    /** Everybody who waits at the caller's office; a row in the audit trail for each. */
    public List<Waiting> ofOffice(Caller caller) {
        List<Waiting> all = store.ofOffice(kernel.office(caller, Permission.RECEPTION_USE));
        all.forEach(w -> kernel.trace(caller, "read", "waiting", w.id(), w.personCode(), "Lista d'attesa dell'ufficio"));
        return all;
    }

    /** Takes the offered place. @throws ServiceException NOT_FOUND; CONFLICT when the offer is over */
    public Booking accept(Caller caller, String id) {
        Waiting w = own(caller, id);
        if (w.state() != Waiting.State.OFFERED || !kernel.clock().now().isBefore(w.offer().until())) {
            throw over();
        }
        Service service = stores.services().find(w.office(), w.service()).orElseThrow(WaitingList::over);
        return kernel.transactions().required(() -> {
            Booking booking = new Booking(kernel.id(), w.personCode(), null, w.holder(), w.office(), w.service(), service.name(), w.offer().agenda(), w.offer().operator(),
                    w.offer().day(), w.offer().start(), service.minutes(), Appointment.State.BOOKED, false, Booking.Channel.WAITING, null, w.reach(), caller.account(),
                    kernel.clock().now(), null, null);
            if (!store.end(w, Waiting.State.TAKEN, booking.id())) {
                throw over();
            }
            stores.places().hand(w.id(), booking.id());
            stores.appointments().insert(booking);
            kernel.trace(caller, "book", "appointment", booking.id(), booking.personCode(), "Posto della lista d'attesa accettato");
            messenger.appointment("booked", booking, Map.of());
            return booking;
        });
    }

    /** Leaves the line, or refuses the offered place, which goes to the next. */
    public void leave(Caller caller, String id) {
        Waiting w = own(caller, id);
        kernel.transactions().run(() -> {
            if (w.state() != Waiting.State.WAITING && w.state() != Waiting.State.OFFERED || !store.end(w, Waiting.State.WITHDRAWN, null)) {
                throw over();
            }
            stores.places().release(w.id());
            kernel.trace(caller, "leave", "waiting", w.id(), w.personCode(), "Uscita dalla lista d'attesa");
        });
        offerFree(w.office(), w.service());
    }

    /** Takes offers back whose time is over, and offers what is free to those who wait. */
    public void look() {
        for (Waiting w : store.lapsed(kernel.clock().now())) {
            boolean lapsed = kernel.transactions().required(() -> {
                boolean ended = store.end(w, Waiting.State.EXPIRED, null);
                if (ended) {
                    stores.places().release(w.id());
                    messenger.send("offer-lapsed", w.reach(), Map.of("office", messenger.officeName(w.office())), "/appuntamenti", List.of());
                }
                return ended;
            });
            if (lapsed) {
                offerFree(w.office(), w.service());
            }
        }
        store.lines().forEach(line -> offerFree(line.office(), line.service()));
    }

    /** Holds free places for those who wait, the first first; each in a transaction of its own, after what freed them has committed. */
    void offerFree(String office, String code) {
        Optional<Service> service = stores.services().find(office, code).filter(Service::active);
        if (service.isEmpty() || !messenger.ready()) {
            return;
        }
        for (Waiting w : store.line(office, code)) {
            if (!offerTo(w, service.get())) {
                return;
            }
        }
    }

    /** False when there is nothing to offer to anybody. */
    private boolean offerTo(Waiting w, Service service) {
        List<Slot> free = availability.free(service, availability.earliest(), availability.lastDay(), LOOK);
        for (Slot slot : free) {
            Optional<Availability.Candidate> place = availability.candidate(service, slot);
            if (place.isPresent() && held(w, service, slot, place.get())) {
                return true;
            }
        }
        return !free.isEmpty();
    }

    private boolean held(Waiting w, Service service, Slot slot, Availability.Candidate place) {
        Instant now = kernel.clock().now();
        Instant latest = slot.start().atZone(CertifiedClock.ZONE).toInstant().minus(Duration.ofMinutes(terms.of(Terms.NOTICE, kernel.clock().today())));
        Instant until = now.plus(Duration.ofHours(terms.of(Terms.OFFER, kernel.clock().today())));
        int start = Minutes.of(slot.start().toLocalTime());
        Waiting.Offer offer = new Waiting.Offer(place.agenda().id(), place.agenda().operator(), slot.start().toLocalDate(), start, until.isBefore(latest) ? until : latest, null);
        long moment = Minutes.moment(offer.day(), start);
        try {
            return kernel.transactions().required(() -> {
                if (!store.offer(w.id(), offer)) {
                    return true;
                }
                stores.places().take(w.id(), "p:" + w.personCode(), moment, service.minutes(), 1);
                stores.places().take(w.id(), place.agenda().resource(), moment, service.minutes(), place.seat());
                messenger.send("offer", w.reach(), Map.of("service", service.name(), "day", Messenger.day(offer.day()), "time", offer.clock(), "office",
                        messenger.officeName(w.office()), "until", Messenger.moment(offer.until())), "/appuntamenti/attesa/" + w.id(), List.of());
                return true;
            });
        } catch (SqlFailure e) {
            if (e.isDuplicate()) {
                return false;
            }
            throw e;
        }
    }

    /** One that the caller may decide about; others are not found. */
    public Waiting own(Caller caller, String id) {
        Waiting w = store.find(id).orElseThrow(BookingReading::missing);
        if (!access.mayBook(caller, Access.Holder.person(w.personCode()), w.office())) {
            throw BookingReading.missing();
        }
        return w;
    }

    private static ServiceException over() {
        return ServiceException.conflict(Rejection.error("REC-OVER", "id", "L'offerta non è più valida: il posto è passato ad altri.", "Cercate un altro orario, oppure rimettetevi in lista"));
    }
}
