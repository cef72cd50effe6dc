package it.sintesi.reception.application;

import it.sintesi.reception.domain.Booking;
import it.sintesi.reception.persistence.AppointmentStore;
import java.time.LocalDateTime;
import java.util.Map;

/** Reminds people of their appointments, each once. */
public final class Reminders {

    private final Kernel kernel;
    private final Terms terms;
    private final AppointmentStore store;
    private final Messenger messenger;

    public Reminders(Kernel kernel, Terms terms, AppointmentStore store, Messenger messenger) {
        this.kernel = kernel;
        this.terms = terms;
        this.store = store;
        this.messenger = messenger;
    }

    /** Sends what is due; tells how many were noted as reminded. */
    public int send() {
        if (!messenger.ready()) {
            return 0;
        }
        LocalDateTime now = kernel.localNow();
        LocalDateTime until = now.plusHours(terms.of(Terms.REMIND, now.toLocalDate()));
        int sent = 0;
        for (Booking b : store.toRemind(now.toLocalDate(), until.toLocalDate())) {
            if (b.startsAt().isAfter(now) && !b.startsAt().isAfter(until) && kernel.transactions().required(() -> remind(b))) {
                sent++;
            }
        }
        return sent;
    }

    private boolean remind(Booking b) {
        if (!store.reminded(b.id(), kernel.clock().now())) {
            return false;
        }
        messenger.appointment("reminder", b, Map.of());
        return true;
    }
}
