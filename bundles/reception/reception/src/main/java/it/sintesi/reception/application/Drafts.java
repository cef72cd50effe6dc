package it.sintesi.reception.application;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.reception.api.Appointments.Slot;
import it.sintesi.reception.domain.Booking;
import it.sintesi.reception.domain.Draft;
import it.sintesi.reception.persistence.DraftStore;
import java.time.Duration;

/** What a citizen types on the way to an appointment: nothing is lost between the steps, and a form sent twice books once. */
public final class Drafts {

    private static final int NOTE = 500;
    private static final Duration KEPT = Duration.ofDays(2);

    private final Kernel kernel;
    private final DraftStore store;
    private final BookAppointment book;
    private final SensitiveText sensitive;

    public Drafts(Kernel kernel, DraftStore store, BookAppointment book, SensitiveText sensitive) {
        this.kernel = kernel;
        this.store = store;
        this.book = book;
        this.sensitive = sensitive;
    }

    /** Begins with the chosen place. */
    public Draft begin(Caller caller, Slot slot) {
        Draft draft = new Draft(kernel.id(), caller.account(), slot, null, caller.account() == null ? null : email(caller), null, kernel.clock().now());
        kernel.transactions().run(() -> store.insert(draft));
        return draft;
    }

    /** One of the caller's own. */
    public Draft find(Caller caller, String id) {
        return store.find(id, caller.account()).orElseThrow(() -> ServiceException.notFound("La prenotazione cominciata non c'è più: ricominciate dal servizio.").said("REC-DRAFT-GONE"));
    }

    /** Keeps what it is about. */
    public void note(Caller caller, String id, String note) {
        Draft d = find(caller, id);
        Problems problems = new Problems();
        String text = problems.optional("REC-NOTE", "note", note, NOTE);
        problems.addAll(sensitive.check("note", text));
        problems.throwIfAny();
        kernel.transactions().run(() -> store.update(new Draft(d.id(), d.account(), d.slot(), text, d.email(), d.phone(), d.at())));
    }

    /** Keeps how the citizen is reached. */
    public void reach(Caller caller, String id, String email, String phone) {
        Draft d = find(caller, id);
        Problems problems = new Problems();
        String mail = problems.email("email", email);
        String number = problems.phone("phone", phone);
        problems.throwIfAny();
        kernel.transactions().run(() -> store.update(new Draft(d.id(), d.account(), d.slot(), d.note(), mail, number, d.at())));
    }

    /** Books it. */
    public Booking confirm(Caller caller, String id, Access.Holder holder) {
        Draft d = find(caller, id);
        return book.book(caller, new BookAppointment.Wish(d.id(), holder, d.slot(), false, Booking.Channel.PORTAL, d.note(), d.email(), d.phone()));
    }

    /** Forgets what was begun and not ended. */
    public void forget() {
        kernel.transactions().run(() -> store.forget(kernel.clock().now().minus(KEPT)));
    }

    private String email(Caller caller) {
        return kernel.accounts().find(caller.account()).map(a -> a.email()).orElse(null);
    }
}
