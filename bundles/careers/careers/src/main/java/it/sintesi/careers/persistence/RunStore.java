package it.sintesi.careers.persistence;

import it.sintesi.careers.api.SweepRun;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Walks through the province and how far they came. */
public final class RunStore {

    private static final String GOING_ON = "SELECT number, on_day, started_at, reached, people, relations, spans, periods FROM careers.run WHERE ended_at IS NULL ORDER BY number DESC";
    private static final String LAST_NUMBER = "SELECT COALESCE(MAX(number), 0) FROM careers.run";
    private static final String BEGIN = "INSERT INTO careers.run (number, on_day, started_at, reached, people, relations, spans, periods) VALUES (?, ?, ?, '', 0, 0, 0, 0)";
    private static final String KEEP = "UPDATE careers.run SET reached = ?, people = ?, relations = ?, spans = ?, periods = ? WHERE number = ?";
    private static final String END = "UPDATE careers.run SET ended_at = ? WHERE number = ?";
    private static final String LAST = "SELECT started_at, ended_at, people, relations, spans, periods FROM careers.run ORDER BY number DESC FETCH FIRST 1 ROWS ONLY";

    private final Sql sql;

    public RunStore(Sql sql) {
        this.sql = sql;
    }

    /** The walk that was stopped, or a new one. */
    public Progress goOnOrBegin(LocalDate today, Instant now) {
        Optional<Progress> stopped = sql.first(GOING_ON, row -> new Progress(row.getInt(1), row.getDate(2).toLocalDate(), Micros.instant(row.getLong(3)), row.getString(4), row.getLong(5),
                row.getLong(6), row.getLong(7), row.getLong(8)));
        return stopped.orElseGet(() -> {
            int number = (int) sql.number(LAST_NUMBER) + 1;
            sql.update(BEGIN, number, Date.valueOf(today), Micros.of(now));
            return new Progress(number, today, now, "", 0, 0, 0, 0);
        });
    }

    public void keep(Progress p) {
        sql.update(KEEP, p.reached(), p.people(), p.relations(), p.spans(), p.periods(), p.number());
    }

    public void end(Progress p, Instant at) {
        sql.update(END, Micros.of(at), p.number());
    }

    /** The last walk, ended or not. */
    public Optional<SweepRun> last() {
        return sql.first(LAST, row -> new SweepRun(Micros.read(row, "started_at"), Micros.read(row, "ended_at"), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6)));
    }
}
