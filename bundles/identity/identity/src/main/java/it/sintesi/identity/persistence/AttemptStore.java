package it.sintesi.identity.persistence;

import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import java.time.Duration;
import java.time.Instant;

/** Counts questions within windows of time. */
public final class AttemptStore {

    private static final String COUNT = """
            UPDATE identities.attempt SET attempts = CASE WHEN window_us <= ? THEN 1 ELSE attempts + 1 END,
            window_us = CASE WHEN window_us <= ? THEN ? ELSE window_us END WHERE digest = ?""";
    private static final String ADD = "INSERT INTO identities.attempt (digest, window_us, attempts) VALUES (?, ?, 1)";
    private static final String READ = "SELECT attempts, window_us FROM identities.attempt WHERE digest = ?";
    private static final String PURGE = "DELETE FROM identities.attempt WHERE window_us < ?";

    /** How many questions in the window that began then. */
    public record Count(int attempts, Instant since) {
    }

    private final Sql sql;

    public AttemptStore(Sql sql) {
        this.sql = sql;
    }

    /** Counts one more; false when there is no row yet. */
    public boolean count(String digest, Instant now, Duration window) {
        long old = Micros.of(now.minus(window));
        return sql.update(COUNT, old, old, Micros.of(now), digest) == 1;
    }

    public void add(String digest, Instant now) {
        sql.update(ADD, digest, Micros.of(now));
    }

    public Count read(String digest, Instant now) {
        return sql.first(READ, row -> new Count(row.getInt("attempts"), Micros.read(row, "window_us")), digest).orElse(new Count(0, now));
    }

    public int purge(Instant before) {
        return sql.update(PURGE, Micros.of(before));
    }
}
