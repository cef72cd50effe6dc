package it.sintesi.worklist.application;

import java.util.List;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.jdbc.SqlFailure;
import it.sintesi.web.api.Desk;
import it.sintesi.worklist.persistence.DeskStore;

/** What the console remembers for each account. Everybody has only their own. */
public final class DeskService implements Desk {

    /** Cases that are remembered. */
    public static final int CASES = 20;
    private static final int FILTERS = 100;
    private static final int NAME = 80;
    private static final int QUERY = 2_000;
    private static final int PATH = 200;

    private final DeskStore store;
    private final Transactions transactions;
    private final CertifiedClock clock;
    private final Ids ids;

    public DeskService(DeskStore store, Transactions transactions, CertifiedClock clock, Ids ids) {
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public void opened(Caller caller, Case opened) {
        try {
            transactions.requiresNew(() -> {
                store.opened(caller.account(), opened, clock.now(), CASES);
                return null;
            });
        } catch (SqlFailure failure) {
            // The same page opened twice at the same moment: the other one has remembered it.
            if (!failure.isDuplicate()) {
                throw failure;
            }
        }
    }

    @Override
    public List<Case> recent(Caller caller) {
        return store.recent(caller.account(), CASES);
    }

    @Override
    public List<SavedFilter> filters(Caller caller, String path) {
        return store.filters(caller.account(), path);
    }

    @Override
    public boolean shortcuts(Caller caller) {
        return store.shortcuts(caller.account());
    }

    @Override
    public boolean keepsFilters() {
        return true;
    }

    /** Switches single keys on or off. */
    public void shortcuts(Caller caller, boolean on) {
        transactions.run(() -> store.shortcuts(caller.account(), on));
    }

    /**
     * Keeps the filters of a page under a name; those of the same name are replaced.
     *
     * @return true when others were replaced
     * @throws ServiceException REJECTED without a name or with too many filters, MALFORMED when the address is none of the console's
     */
    public boolean save(Caller caller, String name, String path, String query) {
        if (path == null || path.length() > PATH || !path.matches("/[A-Za-z0-9/._~-]*") || path.contains("//") || query == null || query.length() > QUERY
                || !query.matches("[A-Za-z0-9%&=+._~*-]*")) {
            throw new ServiceException(ServiceException.Kind.MALFORMED, "La pagina di cui salvare i filtri non è di questa console.", List.of()).said("WRK-OTHER-PAGE");
        }
        if (name == null || name.length() > NAME) {
            throw ServiceException.rejected(Rejection.error("WL-001", "name", "Il nome dei filtri va da 1 a " + NAME + " caratteri.", "Scrivete un nome breve").said(Phrase.of("WL-001", NAME)));
        }
        SavedFilter filter = new SavedFilter(ids.next().toString(), name, path, query);
        return transactions.required(() -> {
            if (store.replace(caller.account(), filter, clock.now())) {
                return true;
            }
            if (store.filterCount(caller.account()) >= FILTERS) {
                throw ServiceException.rejected(Rejection.error("WL-002", "name", "I filtri salvati sono già " + FILTERS + ".", "Cancellate quelli che non usate").said(Phrase.of("WL-002", FILTERS)));
            }
            store.save(caller.account(), filter, clock.now());
            return false;
        });
    }

    /** @throws ServiceException NOT_FOUND when they are not the caller's */
    public void delete(Caller caller, String id) {
        if (!transactions.required(() -> store.delete(caller.account(), id))) {
            throw ServiceException.notFound("Non avete filtri salvati con questo codice: forse li avete già cancellati.").said("WRK-NO-FILTERS");
        }
    }
}
