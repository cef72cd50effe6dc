package it.sintesi.communications.forms.draft;

import it.sintesi.communications.forms.fill.Filler;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.communications.forms.field.FormEvent;
import it.sintesi.communications.forms.fill.Principals;
import it.sintesi.communications.format.model.FormKind;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Drafts of communications: begin, open, save, throw away. Each save is durable when it returns. */
public final class Drafts {

    private final DraftStore store;
    private final DraftAccess access;
    private final Transactions transactions;
    private final CertifiedClock clock;
    private final Ids ids;
    private final Duration life;

    /**
     * What a window wants saved.
     *
     * @param version version that the window shows
     * @param tab     the window
     * @param values  values after the change
     * @param step    page that is reached
     * @param done    page that was asked, or null while it is still being filled in
     * @param quiet   true for what is saved on the way: an older word of the same window is then left aside
     */
    public record Change(int version, String tab, Map<String, String> values, String step, String done, boolean quiet) {
    }

    /** @param days how long a draft is kept after its last save */
    public Drafts(DraftStore store, DraftAccess access, Transactions transactions, CertifiedClock clock, Ids ids, int days) {
        this.store = store;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
        this.ids = ids;
        this.life = Duration.ofDays(days);
    }

    /** Own drafts and what became of them, last saved first, without their content. */
    public Page<Draft> list(Caller caller, PageRequest page) {
        access.loggedIn(caller);
        return transactions.required(() -> store.list(caller.account(), clock.now(), page));
    }

    /** Begins a draft. */
    public Draft create(Caller caller, FormKind form, FormEvent event, Principals.Principal principal, String basis, Map<String, String> values, String step) {
        access.maySend(caller, principal.code());
        Instant now = clock.now();
        Draft draft = new Draft(ids.next().toString(), caller.account(), principal.code(), principal.name(), form, event, basis, Filler.workerName(values), step, 0, 1, "",
                now, now, now.plus(life), null, null, values, Set.of());
        return transactions.required(() -> {
            store.insert(draft);
            access.trail(caller, "forms.begin", draft, "Compilazione di una comunicazione");
            return draft;
        });
    }

    /**
     * A draft of one's own.
     *
     * @throws ServiceException NOT_FOUND when it does not exist, has expired, or is somebody else's
     */
    public Draft find(Caller caller, String id) {
        access.loggedIn(caller);
        Draft draft = transactions.required(() -> store.find(caller.account(), id)).filter(found -> found.expiresAt().isAfter(clock.now()))
                .orElseThrow(() -> ServiceException.notFound("La bozza indicata non esiste più: è stata eliminata, è scaduta o è di un altro utente.").said("FORM-DRAFT-GONE"));
        access.maySend(caller, draft.company());
        return draft;
    }

    /** The same, to be shown: the look is recorded. */
    public Draft open(Caller caller, String id) {
        Draft draft = find(caller, id);
        if (!draft.sent()) {
            access.trail(caller, "forms.read", draft, "Compilazione di una comunicazione");
        }
        return draft;
    }

    /**
     * Saves what a window wants, unless another window has saved since. What the same window saved at the same moment is no conflict: the one
     * that goes on is saved on top, the one on the way is left aside.
     *
     * @param draft the draft as it was read
     * @return the draft as it is saved now; unchanged when an older word of the same window came late
     * @throws ServiceException CONFLICT when another window has saved since, or the communication was sent
     */
    public Draft save(Caller caller, Draft draft, Change change) {
        Optional<Draft> saved = saveOn(caller, draft, change);
        // Whoever was quicker has saved a version: each further round stands on a later one.
        while (saved.isEmpty()) {
            saved = saveOn(caller, find(caller, draft.id()), change);
        }
        return saved.get();
    }

    /** Empty when the draft is no longer in the version that was read. */
    private Optional<Draft> saveOn(Caller caller, Draft draft, Change change) {
        boolean sameWindow = draft.tab().equals(change.tab());
        if (draft.sent() || draft.version() != change.version() && !sameWindow) {
            throw overtaken(draft);
        }
        if (draft.version() != change.version() && change.quiet()) {
            return Optional.of(draft);
        }
        Set<String> done = new LinkedHashSet<>(draft.done());
        if (change.done() != null) {
            done.add(change.done());
        }
        if (change.quiet() && change.values().equals(draft.values()) && sameWindow) {
            return Optional.of(draft);
        }
        Instant now = clock.now();
        Draft next = new Draft(draft.id(), draft.account(), draft.company(), draft.companyName(), draft.form(), draft.event(), draft.basis(),
                Filler.workerName(change.values()), change.step(), draft.missing(), draft.version(), change.tab(), draft.createdAt(), now, now.plus(life), null, null,
                new LinkedHashMap<>(change.values()), done);
        boolean won = transactions.required(() -> {
            if (!store.save(next)) {
                return false;
            }
            if (!Objects.equals(Filler.workerCode(next.values()), Filler.workerCode(draft.values()))) {
                access.trail(caller, "forms.write", next, "Compilazione di una comunicazione");
            }
            return true;
        });
        return !won ? Optional.empty() : Optional.of(new Draft(next.id(), next.account(), next.company(), next.companyName(), next.form(), next.event(), next.basis(), next.worker(),
                next.step(), next.missing(), next.version() + 1, next.tab(), next.createdAt(), next.savedAt(), next.expiresAt(), null, null, next.values(), next.done()));
    }

    /** Keeps how many errors are left. */
    public void missing(Draft draft, int errors) {
        if (errors != draft.missing()) {
            transactions.run(() -> store.missing(draft, errors));
        }
    }

    /** Throws a draft away. */
    public void delete(Caller caller, String id) {
        Draft draft = find(caller, id);
        transactions.run(() -> {
            store.delete(draft);
            access.trail(caller, "forms.delete", draft, "Eliminazione di una bozza");
        });
    }

    static ServiceException overtaken(Draft draft) {
        return ServiceException.conflict(draft.sent()
                ? Rejection.error("FRM-010", "", "La comunicazione è già stata inviata.", "Aprire la ricevuta dall'elenco dei moduli.")
                : Rejection.error("FRM-011", "", "La bozza è stata cambiata in un'altra finestra dopo che questa era stata aperta.", "Ricaricare la pagina per vedere i dati salvati."));
    }
}
