package it.sintesi.reception.application;

import it.sintesi.kernel.api.security.Role;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.reception.api.Appointment.State;
import it.sintesi.reception.api.event.AppointmentClosed;
import it.sintesi.reception.domain.Booking;
import it.sintesi.reception.persistence.AppointmentStore;
import java.util.List;
import java.util.Set;

/** The operator tells whether people came; a person who did not may show a documented reason (D.Lgs. 150/2015, art. 21, c. 7). */
public final class CloseAppointment {

    private static final int NOTE = 500;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Kernel kernel;
    private final Access access;
    private final AppointmentStore store;
    private final Reasons reasons;

    public CloseAppointment(Kernel kernel, Access access, AppointmentStore store, Reasons reasons) {
        this.kernel = kernel;
        this.access = access;
        this.store = store;
        this.reasons = reasons;
    }

    /**
     * Closes an appointment, or turns a missed one into a justified one.
     *
     * @param state  KEPT, MISSED or JUSTIFIED
     * @param reason code of the reason when justified
     * @param note   the document that was shown, when justified
     */
    public Booking close(Caller caller, String id, State state, String reason, String note) {
        Booking before = store.find(id).orElseThrow(BookingReading::missing);
        access.requireBook(caller, new Access.Holder(before.personCode(), before.companyCode()), before.office());
        if (!caller.isStaff() && !caller.has(Role.SYSTEM)) {
            throw BookingReading.missing();
        }
        boolean justified = state == State.JUSTIFIED;
        Problems problems = new Problems();
        problems.that(state != null && Set.of(State.KEPT, State.MISSED, State.JUSTIFIED).contains(state), "REC-OUTCOME", "state", "Manca l'esito.", "Scegliete uno degli esiti", "REC-OUTCOME-MEETING")
                .that(!before.startsAt().isAfter(kernel.localNow()) || justified, "REC-EARLY", "state", "L'appuntamento non è ancora cominciato.", "Registrate l'esito dopo l'inizio")
                .that(!justified || reasons.find(reason).isPresent(), "REC-REASON", "reason", "Manca il motivo che giustifica l'assenza.", "Scegliete uno dei motivi", "REC-REASON-ABSENCE");
        String document = justified ? problems.text("REC-DOCUMENT", "note", note, NOTE, "Scrivete quale documento è stato presentato") : problems.optional("REC-NOTE", "note", note, NOTE);
        problems.throwIfAny();
        if (!before.open() && !(before.state() == State.MISSED && justified)) {
            throw ChangeAppointment.closed();
        }
        return kernel.transactions().required(() -> {
            Booking.Closing closing = new Booking.Closing(caller.account(), kernel.clock().now(), justified ? reason : null, document);
            if (!store.close(before, state, closing, null)) {
                throw ChangeAppointment.closed();
            }
            kernel.trace(caller, "close", "appointment", id, before.personCode(), "Esito di un appuntamento");
            if (before.personCode() != null) {
                kernel.outbox().publish(List.of(event(before, state, justified ? reason : null)));
            }
            return store.find(id).orElseThrow();
        });
    }

    private DomainEvent event(Booking b, State state, String reason) {
        ObjectNode json = JSON.createObjectNode();
        json.put("id", b.id());
        json.put("person", b.personCode());
        json.put("service", b.service());
        json.put("office", b.office());
        json.put("day", b.day().toString());
        json.put("outcome", state.name());
        json.put("pactCall", b.pactCall());
        json.put("reason", reason);
        return new DomainEvent(kernel.ids().next(), AppointmentClosed.TYPE, b.personCode(), kernel.clock().now(), json.toString());
    }
}
