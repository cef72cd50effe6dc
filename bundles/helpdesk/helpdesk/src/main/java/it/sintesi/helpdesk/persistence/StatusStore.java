package it.sintesi.helpdesk.persistence;

import it.sintesi.helpdesk.application.Component;
import it.sintesi.helpdesk.application.Incident;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Components as last written down, and past incidents. The row {@code system} tells the last look. */
public final class StatusStore {

    private static final String COMPONENTS = "SELECT name, title, working, since_us FROM helpdesk.component";
    private static final String LAST = "SELECT seen_us FROM helpdesk.component WHERE name = 'system'";
    private static final String LOOKED = "UPDATE helpdesk.component SET seen_us = ? WHERE name = 'system'";
    private static final String FIRST = "INSERT INTO helpdesk.component (name, title, working, since_us, seen_us) VALUES ('system', 'Sistema', 1, ?, ?)";
    private static final String INSERT = "INSERT INTO helpdesk.component (title, working, since_us, seen_us, name) VALUES (?, ?, ?, ?, ?)";
    private static final String UPDATE = "UPDATE helpdesk.component SET title = ?, working = ?, since_us = ?, seen_us = ? WHERE name = ?";
    private static final String RESTARTED = "UPDATE helpdesk.component SET since_us = ? WHERE working = 1";
    private static final String REMOVE = "DELETE FROM helpdesk.component WHERE name = ?";
    private static final String INCIDENTS = "SELECT component, title, from_us, to_us FROM helpdesk.incident WHERE to_us IS NULL OR to_us > ? ORDER BY from_us DESC"
            + " FETCH FIRST 200 ROWS ONLY";
    private static final String ADD = "INSERT INTO helpdesk.incident (id, component, title, from_us, to_us) VALUES (?, ?, ?, ?, CAST(? AS BIGINT))";
    private static final String END = "UPDATE helpdesk.incident SET to_us = ? WHERE component = ? AND to_us IS NULL";

    private static final String PURGE = "DELETE FROM helpdesk.incident WHERE to_us < ?";

    private final Sql sql;
    private final Ids ids;

    public StatusStore(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    public List<Component> components() {
        return sql.list(COMPONENTS, row -> new Component(row.getString(1), row.getString(2), row.getInt(3) == 1, Micros.read(row, "since_us")));
    }

    /** When the system was last looked at. */
    public Optional<Instant> lastLook() {
        return sql.first(LAST, row -> Micros.instant(row.getLong(1)));
    }

    public void looked(Instant at) {
        if (sql.update(LOOKED, Micros.of(at)) == 0) {
            sql.update(FIRST, Micros.of(at), Micros.of(at));
        }
    }

    public void save(Component c, boolean fresh) {
        sql.update(fresh ? INSERT : UPDATE, c.title(), c.working() ? 1 : 0, Micros.of(c.since()), Micros.of(c.since()), c.name());
    }

    /** The system was away: what works has worked since then only. */
    public void restarted(Instant at) {
        sql.update(RESTARTED, Micros.of(at));
    }

    public void remove(String component) {
        sql.update(REMOVE, component);
    }

    /** Incidents that last or ended after a moment, newest first, at most 200. */
    public List<Incident> incidents(Instant after) {
        return sql.list(INCIDENTS, row -> new Incident(row.getString(1), row.getString(2), Micros.read(row, "from_us"), Micros.read(row, "to_us")), Micros.of(after));
    }

    public void addIncident(Incident i) {
        sql.update(ADD, ids.next().toString(), i.component(), i.title(), Micros.of(i.from()), i.to() == null ? null : Micros.of(i.to()));
    }

    /** Deletes incidents that ended before a moment; returns how many. */
    public int purge(Instant before) {
        return sql.update(PURGE, Micros.of(before));
    }

    public void endIncident(String component, Instant at) {
        sql.update(END, Micros.of(at), component);
    }
}
