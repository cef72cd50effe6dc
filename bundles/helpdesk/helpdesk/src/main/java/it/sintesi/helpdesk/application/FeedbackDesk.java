package it.sintesi.helpdesk.application;

import it.sintesi.helpdesk.persistence.FeedbackStore;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import java.util.List;

/** Remarks about the site: anybody leaves one, the help desk handles them. */
public final class FeedbackDesk {

    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_PAGE = 300;
    private static final int LONGEST_CONTACT = 320;
    private static final int LONGEST_NOTE = 2_000;

    private final FeedbackStore store;
    private final Access access;
    private final RateLimit limit;
    private final Transactions transactions;
    private final CertifiedClock clock;
    private final Ids ids;

    public FeedbackDesk(FeedbackStore store, Access access, RateLimit limit, Transactions transactions, CertifiedClock clock, Ids ids) {
        this.store = store;
        this.access = access;
        this.limit = limit;
        this.transactions = transactions;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Leaves a remark; public.
     *
     * @throws ServiceException REJECTED; TOO_MANY when too many come from one network address
     */
    public void leave(Caller caller, String page, String text, String contact) {
        new Checks().text("FBK-TEXT", "text", text, LONGEST_TEXT, "Segnalazione").longest("FBK-PAGE", "page", page, LONGEST_PAGE, "Pagina")
                .longest("FBK-CONTACT", "contact", contact, LONGEST_CONTACT, "Indirizzo")
                .that(contact == null || contact.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"), "FBK-CONTACT", "contact", "L'indirizzo non sembra un indirizzo di posta.",
                        "Correggetelo o lasciate il campo vuoto").done();
        int wait = limit.take(caller.address() == null ? caller.account() : caller.address(), clock.now());
        if (wait > 0) {
            throw new ServiceException(ServiceException.Kind.TOO_MANY, "Da qui sono arrivate troppe segnalazioni.", List.of(), wait).said("HLP-TOO-MANY");
        }
        Feedback feedback = new Feedback(ids.next().toString(), clock.now(), page, text, contact, caller.isAnonymous() ? null : caller.account(), Feedback.State.NEW, null, null);
        transactions.run(() -> store.insert(feedback));
    }

    /** One page of remarks, newest first; {@code state} null for all. */
    public Page<Feedback> list(Caller caller, Feedback.State state, PageRequest page) {
        access.require(caller, Permission.OUTAGE_MANAGE);
        return transactions.required(() -> {
            access.record(caller, "feedback.list", "feedback", "", "Lettura delle segnalazioni sul sito");
            return store.list(state, page);
        });
    }

    /** How many are new. */
    public long fresh(Caller caller) {
        access.require(caller, Permission.OUTAGE_MANAGE);
        return store.count(Feedback.State.NEW);
    }

    /** Changes state and note. */
    public void handle(Caller caller, String id, Feedback.State state, String note) {
        access.require(caller, Permission.OUTAGE_MANAGE);
        new Checks().longest("FBK-NOTE", "note", note, LONGEST_NOTE, "Nota").that(state != null, "FBK-STATE", "state", "Manca lo stato.", "Scegliete uno stato").done();
        transactions.run(() -> {
            if (!store.handle(id, state, note, caller.account(), clock.now())) {
                throw ServiceException.notFound("La segnalazione indicata non esiste.").said("HLP-NO-FEEDBACK");
            }
            access.record(caller, "feedback.handle", "feedback", id, "Trattazione di una segnalazione sul sito");
        });
    }
}
