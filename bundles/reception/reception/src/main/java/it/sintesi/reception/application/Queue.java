package it.sintesi.reception.application;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.jdbc.SqlFailure;
import it.sintesi.reception.domain.Desk;
import it.sintesi.reception.domain.Service;
import it.sintesi.reception.domain.Ticket;
import it.sintesi.reception.domain.Turn;
import it.sintesi.reception.persistence.DeskStore;
import it.sintesi.reception.persistence.QueueStore;
import it.sintesi.reception.persistence.ServiceStore;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The queue: tickets without personal data, desks that call them. Two desks never call the same ticket: the row of the ticket decides. */
public final class Queue {

    private static final int TICKETS = 60;
    private static final int TRIES = 20;

    private final Kernel kernel;
    private final Terms terms;
    private final ServiceStore services;
    private final QueueStore store;
    private final DeskStore desks;
    private final RateLimit limit = new RateLimit(TICKETS, Duration.ofMinutes(1));

    public Queue(Kernel kernel, Terms terms, ServiceStore services, QueueStore store, DeskStore desks) {
        this.kernel = kernel;
        this.terms = terms;
        this.services = services;
        this.store = store;
        this.desks = desks;
    }

    /** Services for which the kiosk of an office gives tickets; public. */
    public List<Service> kiosk(String office) {
        return services.ofOffice(office).stream().filter(s -> s.active() && s.letter() != null).sorted(Comparator.comparing(Service::letter)).toList();
    }

    /** Takes a ticket; public. @throws ServiceException NOT_FOUND; TOO_MANY when too many come from one network address */
    public Ticket take(Caller caller, String office, String code) {
        Service service = kiosk(office).stream().filter(s -> s.code().equals(code)).findFirst().orElseThrow(() -> ServiceException.notFound("Qui non si danno biglietti per questo servizio.").said("REC-NO-TICKETS"));
        int wait = limit.take(caller.address() == null ? caller.account() : caller.address(), kernel.clock().now());
        if (wait > 0) {
            throw new ServiceException(ServiceException.Kind.TOO_MANY, "Da qui sono stati presi troppi biglietti.", List.of(), wait).said("REC-TOO-MANY");
        }
        for (int i = 0; ; i++) {
            try {
                return kernel.transactions().required(() -> issue(service));
            } catch (SqlFailure e) {
                // Two first tickets of a day at once: the other one has begun the counter.
                if (!e.isDuplicate() || i == TRIES) {
                    throw e;
                }
            }
        }
    }

    private Ticket issue(Service s) {
        LocalDate day = kernel.clock().today();
        Ticket ticket = new Ticket(kernel.id(), s.office(), day, s.code(), s.name(), s.letter(), store.nextNumber(s.office(), day, s.letter()), false, Ticket.State.WAITING,
                kernel.clock().now(), null, null, null, null);
        store.insert(ticket);
        return ticket;
    }

    /** A ticket; public. */
    public Ticket ticket(String id) {
        return store.find(id).orElseThrow(Queue::gone);
    }

    /** How many wait before a ticket; public. */
    public long before(Ticket ticket) {
        return store.before(ticket);
    }

    /** The last calls of an office today, newest first; public. */
    public List<Ticket> calls(String office) {
        return store.calls(office, kernel.clock().today());
    }

    /** How many wait at an office; public. */
    public long waiting(String office) {
        return store.waiting(office, kernel.clock().today());
    }

    /** Who waits at the caller's office. */
    public List<Ticket> line(Caller caller) {
        return store.inState(office(caller), kernel.clock().today(), Ticket.State.WAITING);
    }

    /** Desks of the caller's office. */
    public List<Desk> desks(Caller caller) {
        return desks.ofOffice(office(caller));
    }

    /** The desk at which the caller sits. */
    public Optional<Desk> desk(Caller caller) {
        return desks.of(office(caller), caller.account());
    }

    /** The ticket that the caller deals with. */
    public Optional<Ticket> current(Caller caller) {
        return desk(caller).flatMap(d -> store.atDesk(d.office(), kernel.clock().today(), d.id()));
    }

    /** Enters a desk. */
    public void addDesk(Caller caller, String name, List<String> codes) {
        String office = kernel.office(caller, Permission.AGENDA_MANAGE);
        Problems problems = new Problems();
        String called = problems.text("REC-NAME", "name", name, 60, "Scrivete il nome dello sportello");
        List<String> known = codes.stream().filter(c -> services.find(office, c).isPresent()).toList();
        problems.that(!known.isEmpty(), "REC-SERVICE", "service", "Manca il servizio.", "Scegliete almeno un servizio dello sportello", "REC-DESK-SERVICE");
        problems.that(desks.ofOffice(office).stream().noneMatch(d -> d.name().equals(called)), "REC-NAME", "name", "Uno sportello con questo nome c'è già.", "Scegliete un altro nome", "REC-DESK-NAME");
        problems.throwIfAny();
        kernel.transactions().run(() -> desks.insert(new Desk(kernel.id(), office, called, known, null)));
    }

    /** Sits down at a desk, and leaves any other. @throws ServiceException CONFLICT when somebody else sits there */
    public void sit(Caller caller, String id) {
        String office = office(caller);
        kernel.transactions().run(() -> {
            desks.rise(office, caller.account());
            if (!desks.sit(office, id, caller.account())) {
                throw conflict("Lo sportello è occupato.", "Scegliete un altro sportello", "REC-DESK-TAKEN");
            }
        });
    }

    /** Leaves the desk. */
    public void rise(Caller caller) {
        String office = office(caller);
        kernel.transactions().run(() -> desks.rise(office, caller.account()));
    }

    /** Ends the ticket at the caller's desk, and calls the next one; empty when nobody waits. */
    public Optional<Ticket> next(Caller caller) {
        Desk desk = sitting(caller);
        LocalDate today = kernel.clock().today();
        int most = terms.of(Terms.IN_A_ROW, today);
        // Apart from the call: nobody scans the line while holding a row that another desk may be waiting for.
        store.atDesk(desk.office(), today, desk.id()).ifPresent(t -> kernel.transactions().required(() -> store.end(t.id(), Ticket.State.DONE, kernel.clock().now())));
        List<Ticket> waiting = store.inState(desk.office(), today, Ticket.State.WAITING);
        return Turn.order(waiting, desk, store.priorityInARow(desk.office(), today), most).stream()
                .filter(t -> kernel.transactions().required(() -> store.call(t.id(), desk.id(), desk.name(), kernel.clock().now()))).findFirst().flatMap(t -> store.find(t.id()));
    }

    /** Shows the ticket at the caller's desk once more on the display. */
    public void recall(Caller caller) {
        change(caller, t -> store.recall(t.id(), kernel.clock().now()));
    }

    /** Ends the ticket at the caller's desk: DONE or ABSENT. */
    public void end(Caller caller, Ticket.State state) {
        change(caller, t -> store.end(t.id(), state, kernel.clock().now()));
    }

    /** Hands the ticket at the caller's desk to another desk, which calls it first. */
    public void handOver(Caller caller, String desk) {
        Desk other = desks.find(office(caller), desk).orElseThrow(() -> ServiceException.notFound("Lo sportello indicato non esiste.").said("REC-NO-DESK"));
        change(caller, t -> store.handOver(t.id(), other.id()));
    }

    /** Gives a waiting ticket priority. */
    public void prefer(Caller caller, String id) {
        String office = office(caller);
        if (!kernel.transactions().required(() -> store.prefer(id, office))) {
            throw gone();
        }
    }

    /** Waiting times by day and service between two days. */
    public List<QueueStore.Wait> statistics(Caller caller, LocalDate from, LocalDate to) {
        return store.statistics(office(caller), from, to);
    }

    private interface Change {
        boolean of(Ticket ticket);
    }

    private void change(Caller caller, Change change) {
        Desk desk = sitting(caller);
        kernel.transactions().run(() -> {
            Ticket ticket = store.atDesk(desk.office(), kernel.clock().today(), desk.id()).orElseThrow(() -> conflict("Allo sportello non c'è alcun biglietto.", "Chiamate il prossimo", "REC-DESK-EMPTY"));
            if (!change.of(ticket)) {
                throw conflict("Il biglietto non è più a questo sportello.", "Chiamate il prossimo", "REC-TICKET-ELSEWHERE");
            }
        });
    }

    private Desk sitting(Caller caller) {
        return desk(caller).orElseThrow(() -> conflict("Non siete a uno sportello.", "Scegliete prima lo sportello", "REC-NOT-SITTING"));
    }

    private String office(Caller caller) {
        return kernel.office(caller, Permission.RECEPTION_USE);
    }

    private static ServiceException conflict(String message, String mend, String said) {
        return ServiceException.conflict(Rejection.error("REC-QUEUE", "", message, mend).said(Phrase.of(said)));
    }

    private static ServiceException gone() {
        return ServiceException.notFound("Il biglietto indicato non c'è.").said("REC-NO-TICKET");
    }
}
