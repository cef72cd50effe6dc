package it.sintesi.worklist.persistence;

import java.time.Instant;
import java.util.List;

import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.web.api.Desk.Case;
import it.sintesi.web.api.Desk.SavedFilter;

/** Recent cases, saved filters and preferences of each account. */
public final class DeskStore {

    private static final String TOUCH = "UPDATE worklist.recent_case SET kind = ?, title = ?, opened_at = ? WHERE account = ? AND path = ?";
    private static final String OPEN = "INSERT INTO worklist.recent_case (kind, title, opened_at, account, path) VALUES (?,?,?,?,?)";
    private static final String RECENT = "SELECT kind, title, path FROM worklist.recent_case WHERE account = ? ORDER BY opened_at DESC, path FETCH FIRST ? ROWS ONLY";
    private static final String OLDEST_KEPT = "SELECT opened_at FROM worklist.recent_case WHERE account = ? ORDER BY opened_at DESC OFFSET ? ROWS FETCH NEXT 1 ROWS ONLY";
    private static final String FORGET = "DELETE FROM worklist.recent_case WHERE account = ? AND opened_at < ?";
    private static final String FILTERS = "SELECT id, name, path, query FROM worklist.saved_filter WHERE account = ?";
    private static final String ALL_FILTERS = FILTERS + " ORDER BY path, name";
    private static final String PAGE_FILTERS = FILTERS + " AND path = ? ORDER BY name";
    private static final String COUNT = "SELECT COUNT(*) FROM worklist.saved_filter WHERE account = ?";
    private static final String REPLACE = "UPDATE worklist.saved_filter SET query = ?, saved_at = ? WHERE account = ? AND path = ? AND name = ?";
    private static final String SAVE = "INSERT INTO worklist.saved_filter (query, saved_at, account, path, name, id) VALUES (?,?,?,?,?,?)";
    private static final String DELETE = "DELETE FROM worklist.saved_filter WHERE id = ? AND account = ?";
    private static final String SHORTCUTS = "SELECT shortcuts FROM worklist.preference WHERE account = ?";
    private static final String CHANGE = "UPDATE worklist.preference SET shortcuts = ? WHERE account = ?";
    private static final String CHOOSE = "INSERT INTO worklist.preference (shortcuts, account) VALUES (?,?)";
    private static final int TITLE = 300;

    private final Sql sql;

    public DeskStore(Sql sql) {
        this.sql = sql;
    }

    /** Remembers a case, and forgets those beyond the number that is kept. */
    public void opened(String account, Case seen, Instant at, int kept) {
        String title = seen.title().length() > TITLE ? seen.title().substring(0, TITLE) : seen.title();
        if (sql.update(TOUCH, seen.kind(), title, Micros.of(at), account, seen.path()) == 0) {
            sql.update(OPEN, seen.kind(), title, Micros.of(at), account, seen.path());
            sql.first(OLDEST_KEPT, row -> row.getLong(1), account, kept - 1).ifPresent(oldest -> sql.update(FORGET, account, oldest));
        }
    }

    public List<Case> recent(String account, int limit) {
        return sql.list(RECENT, row -> new Case(row.getString("kind"), row.getString("title"), row.getString("path")), account, limit);
    }

    /** Filters of one page, or of all when null. */
    public List<SavedFilter> filters(String account, String path) {
        Sql.Row<SavedFilter> filter = row -> new SavedFilter(row.getString("id"), row.getString("name"), row.getString("path"), row.getString("query"));
        return path == null ? sql.list(ALL_FILTERS, filter, account) : sql.list(PAGE_FILTERS, filter, account, path);
    }

    public long filterCount(String account) {
        return sql.number(COUNT, account);
    }

    /** Replaces the filters of the same name; false when there are none. */
    public boolean replace(String account, SavedFilter filter, Instant at) {
        return sql.update(REPLACE, filter.query(), Micros.of(at), account, filter.path(), filter.name()) == 1;
    }

    public void save(String account, SavedFilter filter, Instant at) {
        sql.update(SAVE, filter.query(), Micros.of(at), account, filter.path(), filter.name(), filter.id());
    }

    /** Deletes filters of the account; false when they are not its own. */
    public boolean delete(String account, String id) {
        return sql.update(DELETE, id, account) == 1;
    }

    /** Whether shortcuts are on: yes, until somebody switches them off. */
    public boolean shortcuts(String account) {
        return sql.first(SHORTCUTS, row -> row.getInt(1) == 1, account).orElse(true);
    }

    public void shortcuts(String account, boolean on) {
        if (sql.update(CHANGE, on ? 1 : 0, account) == 0) {
            sql.update(CHOOSE, on ? 1 : 0, account);
        }
    }
}
