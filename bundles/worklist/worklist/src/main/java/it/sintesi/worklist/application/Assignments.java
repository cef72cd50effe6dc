package it.sintesi.worklist.application;

import java.util.List;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.kernel.jdbc.SqlFailure;
import it.sintesi.worklist.persistence.ItemStore;

/** Takes, gives, comments and closes work. */
public final class Assignments {

    private static final int NOTE = 2_000;

    private final ItemStore store;
    private final Colleagues colleagues;
    private final Authorisation authorisation;
    private final AuditTrail audit;
    private final Transactions transactions;
    private final CertifiedClock clock;

    public Assignments(ItemStore store, Colleagues colleagues, Authorisation authorisation, AuditTrail audit, Transactions transactions, CertifiedClock clock) {
        this.store = store;
        this.colleagues = colleagues;
        this.authorisation = authorisation;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Gives the work to somebody of the caller's office, or back to all.
     *
     * @param to      account; null gives it back
     * @param version version of the item that the caller saw
     * @throws ServiceException REJECTED when it cannot be given to that account, CONFLICT when somebody else was quicker
     */
    public void assign(Caller caller, WorkReader.Found found, String to, long version) {
        require(caller, found);
        Item.Key key = found.item().key();
        String name = to == null ? null : colleague(caller, found, to).name();
        Item next = new Item(key, found.work().office(), found.work().title(), to, name, null, version);
        Entry entry = entry(caller, to == null ? Entry.What.RELEASED : Entry.What.ASSIGNED, name, "");
        boolean won;
        try {
            won = transactions.requiresNew(() -> {
                if (!store.assign(next, clock.now())) {
                    return false;
                }
                record(caller, key, entry, "worklist.assign", to == null ? "Lavoro rimesso a disposizione" : "Lavoro assegnato a " + to);
                return true;
            });
        } catch (SqlFailure failure) {
            if (!failure.isDuplicate()) {
                throw failure;
            }
            won = false;
        }
        if (!won) {
            throw tooLate(key);
        }
    }

    private ServiceException tooLate(Item.Key key) {
        String holder = store.find(key).map(Item::assigneeName).orElse(null);
        String now = holder == null ? "ora non è assegnato a nessuno" : "ora è assegnato a " + holder;
        return ServiceException.conflict(Rejection.error("WL-010", "version", "Nel frattempo un collega è stato più veloce: " + now + ".",
                "Riaprite il lavoro: se serve, accordatevi con chi lo ha preso").said(holder == null ? Phrase.of("WL-010-FREE") : Phrase.of("WL-010", holder)));
    }

    private Colleague colleague(Caller caller, WorkReader.Found found, String account) {
        return colleagues.of(caller, found.work().office()).stream().filter(c -> c.account().equals(account)).findFirst()
                .orElseThrow(() -> ServiceException.rejected(Rejection.error("WL-011", "to", "Il lavoro si assegna solo a colleghi dello stesso ufficio che possono trattarlo.",
                        "Scegliete una delle persone proposte")));
    }

    /** @throws ServiceException REJECTED when the comment is empty or too long */
    public void comment(Caller caller, WorkReader.Found found, String text) {
        require(caller, found);
        check(text, "text", "WL-012", "Il commento è vuoto o supera i " + NOTE + " caratteri.", "Scrivete che cosa avete fatto o che cosa manca");
        transactions.run(() -> record(caller, found.item().key(), entry(caller, Entry.What.COMMENTED, null, text), "worklist.comment", "Commento a un lavoro"));
    }

    /**
     * Closes the work in its area, with a note that both keep.
     *
     * @throws ServiceException REJECTED without a note, CONFLICT when this kind is closed on its own page or somebody has closed it already
     */
    public void close(Caller caller, WorkReader.Found found, String note) {
        require(caller, found);
        check(note, "note", "WL-013", "La nota di chiusura è vuota o supera i " + NOTE + " caratteri.", "Scrivete che cosa avete verificato e come si è concluso");
        if (!found.source().closable()) {
            throw ServiceException.conflict(Rejection.error("WL-014", "", "Questo lavoro si chiude da sé quando è trattato nella sua pagina.", "Apritelo e trattatelo lì"));
        }
        Item.Key key = found.item().key();
        transactions.run(() -> {
            found.source().close(caller, key.id(), note);
            store.release(key);
            record(caller, key, entry(caller, Entry.What.CLOSED, null, note), "worklist.close", "Chiusura di un lavoro");
        });
    }

    /** What happened with it, oldest first. */
    public List<Entry> history(Item.Key key) {
        return store.history(key);
    }

    /** Those to whom the caller can give it. */
    public List<Colleague> candidates(Caller caller, WorkReader.Found found) {
        return colleagues.of(caller, found.work().office());
    }

    private void require(Caller caller, WorkReader.Found found) {
        authorisation.require(caller, Permission.WORK_MANAGE, new Subject(null, null, found.work().office()));
    }

    private void record(Caller caller, Item.Key key, Entry entry, String action, String purpose) {
        store.add(key, entry);
        audit.record(AuditEntry.ok(caller, action, key.kind(), key.id(), null, purpose));
    }

    private Entry entry(Caller caller, Entry.What what, String assigneeName, String note) {
        return new Entry(clock.now(), caller.account(), caller.displayName(), what, assigneeName, note);
    }

    private static void check(String text, String field, String code, String message, String mend) {
        if (text == null || text.length() > NOTE) {
            throw ServiceException.rejected(Rejection.error(code, field, message, mend).said(Phrase.of(code, NOTE)));
        }
    }
}
