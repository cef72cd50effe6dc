package it.sintesi.worklist.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.worklist.application.Entry;
import it.sintesi.worklist.application.Item;
import it.sintesi.worklist.application.Item.Key;

/** Who has taken what, and what was written about it. */
public final class ItemStore {

    private static final String COLUMNS = "SELECT kind, id, office, title, assignee, assignee_name, assigned_at, version FROM worklist.item";
    private static final String FIND = COLUMNS + " WHERE kind = ? AND id = ?";
    private static final int CHUNK = 100;
    private static final String KNOWN = COLUMNS + " WHERE kind = ? AND id IN (?" + ",?".repeat(CHUNK - 1) + ")";
    private static final String OF_ACCOUNT = COLUMNS + " WHERE assignee = ? ORDER BY assigned_at DESC FETCH FIRST ? ROWS ONLY";
    private static final String INSERT = "INSERT INTO worklist.item (kind, id, office, title, assignee, assignee_name, assigned_at, version) VALUES (?,?,?,?,?,?,?,1)";
    private static final String ASSIGN = """
            UPDATE worklist.item SET assignee = ?, assignee_name = ?, assigned_at = ?, office = ?, title = ?, version = version + 1
            WHERE kind = ? AND id = ? AND version = ?""";
    private static final String RELEASE = "UPDATE worklist.item SET assignee = NULL, assignee_name = NULL, version = version + 1 WHERE kind = ? AND id = ?";
    private static final String EVENT = """
            INSERT INTO worklist.item_event (kind, id, happened_at, account, display_name, what, assignee_name, note) VALUES (?,?,?,?,?,?,?,?)""";
    private static final String EVENTS = """
            SELECT happened_at, account, display_name, what, assignee_name, note FROM worklist.item_event WHERE kind = ? AND id = ? ORDER BY seq""";
    private static final int TITLE = 300;

    private final Sql sql;

    public ItemStore(Sql sql) {
        this.sql = sql;
    }

    public Optional<Item> find(Key key) {
        return sql.first(FIND, ItemStore::item, key.kind(), key.id());
    }

    /** What is known of these of one kind, by identifier. */
    public Map<String, Item> known(String kind, List<String> ids) {
        Map<String, Item> byId = new HashMap<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            Object[] parameters = new Object[CHUNK + 1];
            Arrays.fill(parameters, ids.get(from));
            parameters[0] = kind;
            for (int i = 0; i < CHUNK && from + i < ids.size(); i++) {
                parameters[i + 1] = ids.get(from + i);
            }
            sql.list(KNOWN, ItemStore::item, parameters).forEach(item -> byId.put(item.key().id(), item));
        }
        return byId;
    }

    /** What is assigned to an account, newest first, at most so many. */
    public List<Item> of(String account, int limit) {
        return sql.list(OF_ACCOUNT, ItemStore::item, account, limit);
    }

    /**
     * Assigns, when nobody else was quicker.
     *
     * @param next    the assignee null to give it back; the version is the one that the caller saw, 0 for none
     * @return false when somebody else has assigned it in the meantime
     * @throws it.sintesi.kernel.jdbc.SqlFailure as a duplicate, when somebody else assigned it at this very moment for the first time
     */
    public boolean assign(Item next, Instant at) {
        Key key = next.key();
        if (next.version() > 0) {
            return sql.update(ASSIGN, next.assignee(), next.assigneeName(), Micros.of(at), next.office(), cut(next.title()), key.kind(), key.id(), next.version()) == 1;
        }
        return sql.update(INSERT, key.kind(), key.id(), next.office(), cut(next.title()), next.assignee(), next.assigneeName(), Micros.of(at)) == 1;
    }

    /** Gives a closed item back: it is nobody's any more. */
    public void release(Key key) {
        sql.update(RELEASE, key.kind(), key.id());
    }

    public void add(Key key, Entry entry) {
        sql.update(EVENT, key.kind(), key.id(), Micros.of(entry.at()), entry.account(), entry.displayName(), entry.what().name(), entry.assigneeName(), entry.note());
    }

    /** What happened, oldest first. */
    public List<Entry> history(Key key) {
        return sql.list(EVENTS, row -> new Entry(Micros.read(row, "happened_at"), row.getString("account"), row.getString("display_name"),
                Entry.What.valueOf(row.getString("what")), row.getString("assignee_name"), row.getString("note")), key.kind(), key.id());
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(new Key(row.getString("kind"), row.getString("id")), row.getString("office"), row.getString("title"), row.getString("assignee"),
                row.getString("assignee_name"), Micros.read(row, "assigned_at"), row.getLong("version"));
    }

    private static String cut(String title) {
        return title.length() > TITLE ? title.substring(0, TITLE) : title;
    }
}
