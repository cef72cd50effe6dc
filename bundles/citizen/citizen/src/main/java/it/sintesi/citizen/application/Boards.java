package it.sintesi.citizen.application;

import it.sintesi.citizen.domain.Board;
import it.sintesi.citizen.domain.BoardEntry;
import it.sintesi.citizen.persistence.BoardStore;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import java.net.URI;
import java.util.Map;

/** The self-service boards: read by everybody, written by who keeps the news of the portal. No personal data. */
public final class Boards {

    private static final int TITLE = 200;
    private static final int BODY = 4000;
    private static final int LINK = 500;

    private final Kernel kernel;
    private final BoardStore store;

    public Boards(Kernel kernel, BoardStore store) {
        this.kernel = kernel;
        this.store = store;
    }

    /** How many entries hang on each board today. */
    public Map<Board, Long> counts() {
        return store.counts(kernel.clock().today());
    }

    /** What hangs on a board today, newest first. */
    public Page<BoardEntry> today(Board board, PageRequest page) {
        return store.hanging(board, kernel.clock().today(), page);
    }

    /** Everything, also what is over or withdrawn, for who keeps the boards. */
    public Page<BoardEntry> all(Caller caller, PageRequest page) {
        require(caller);
        return store.all(page);
    }

    public BoardEntry find(Caller caller, String id) {
        require(caller);
        return store.find(id).orElseThrow(Boards::missing);
    }

    /**
     * Hangs a new entry, or changes one.
     *
     * @param id identifier of the entry to change, or null for a new one
     * @throws ServiceException FORBIDDEN, REJECTED with every wrong field, NOT_FOUND when there is nothing to change
     */
    public String put(Caller caller, String id, BoardEntry.Notice notice) {
        require(caller);
        BoardEntry.Notice checked = checked(notice);
        return kernel.transactions().required(() -> {
            BoardEntry entry = new BoardEntry(id == null ? kernel.ids().next().toString() : id, checked, caller.displayName(), kernel.clock().now(), null);
            if (id == null) {
                store.insert(entry);
            } else if (!store.update(entry)) {
                throw missing();
            }
            kernel.trace(caller, "citizen.board-write", "board-entry", entry.id(), null, "Pubblicazione in bacheca");
            return entry.id();
        });
    }

    /** Takes an entry off the board before its time. */
    public void withdraw(Caller caller, String id) {
        require(caller);
        kernel.transactions().run(() -> {
            if (!store.withdraw(id, kernel.clock().now(), caller.displayName())) {
                throw missing();
            }
            kernel.trace(caller, "citizen.board-withdraw", "board-entry", id, null, "Ritiro dalla bacheca");
        });
    }

    private void require(Caller caller) {
        kernel.authorisation().require(caller, Permission.NEWS_MANAGE, Subject.NONE);
    }

    private static BoardEntry.Notice checked(BoardEntry.Notice n) {
        Problems problems = new Problems();
        String title = problems.text("CIT-020", "title", n.title(), TITLE, "Scrivete un titolo che dica che cosa si offre");
        String body = problems.text("CIT-021", "body", n.body(), BODY, "Scrivete che cosa si offre, a chi e come ci si candida");
        if (n.board() == null) {
            problems.add("CIT-022", "board", "Manca la bacheca.", "Scegliete una bacheca");
        }
        if (n.firstDay() == null || n.lastDay() == null || n.lastDay().isBefore(n.firstDay())) {
            problems.add("CIT-023", "lastDay", "Il periodo di pubblicazione non è valido.", "Scrivete il primo e l'ultimo giorno, in quest'ordine");
        }
        if (n.link() != null && !web(n.link())) {
            problems.add("CIT-024", "link", "L'indirizzo non è valido.", "Scrivete un indirizzo completo che cominci con https://");
        }
        problems.throwIfAny();
        return new BoardEntry.Notice(n.board(), title, body, n.link(), n.office(), n.firstDay(), n.lastDay());
    }

    /** Only https: an address of another kind could run a script when it is clicked. */
    private static boolean web(String link) {
        try {
            URI uri = new URI(link);
            return link.length() <= LINK && "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null;
        } catch (java.net.URISyntaxException e) {
            return false;
        }
    }

    private static ServiceException missing() {
        Rejection why = Rejection.error("CIT-025", "", "L'avviso non esiste o è già stato ritirato.", "Tornate all'elenco degli avvisi");
        return new ServiceException(ServiceException.Kind.NOT_FOUND, why.message(), java.util.List.of(why));
    }
}
