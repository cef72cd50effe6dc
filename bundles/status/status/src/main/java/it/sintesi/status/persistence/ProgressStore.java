package it.sintesi.status.persistence;

import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.status.domain.Progress;
import java.time.Instant;
import java.util.Optional;

/** How far the computation of the whole province has come. */
public final class ProgressStore {

    private static final String READ = "SELECT person, done, changed FROM statuses.progress WHERE id = 1";
    private static final String UPDATE = "UPDATE statuses.progress SET person = ?, done = ?, changed = ? WHERE id = 1";
    private static final String INSERT = "INSERT INTO statuses.progress (id, person, done, changed, started_at) VALUES (1, ?, ?, ?, ?)";
    private static final String END = "DELETE FROM statuses.progress WHERE id = 1";

    private final Sql sql;

    public ProgressStore(Sql sql) {
        this.sql = sql;
    }

    public Optional<Progress> read() {
        return sql.first(READ, row -> new Progress(row.getString(1), row.getLong(2), row.getLong(3)));
    }

    public void keep(Progress p, Instant at) {
        if (sql.update(UPDATE, p.person(), p.done(), p.changed()) == 0) {
            sql.update(INSERT, p.person(), p.done(), p.changed(), Micros.of(at));
        }
    }

    public void end() {
        sql.update(END);
    }
}
