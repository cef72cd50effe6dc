package it.sintesi.kernel.event;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import java.time.Duration;

/** Deletes old events that every listener has had and that nobody waits for. */
public final class OutboxPurge {

    private static final String PURGE = """
            DELETE FROM kernel.outbox_event WHERE occurred_us < ?
            AND position <= (SELECT MIN(position) FROM kernel.outbox_listener)
            AND position NOT IN (SELECT position FROM kernel.outbox_stuck)""";

    private final Sql sql;
    private final Transactions transactions;
    private final CertifiedClock clock;
    private final Duration retention;

    public OutboxPurge(Sql sql, Transactions transactions, CertifiedClock clock, Duration retention) {
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
        this.retention = retention;
    }

    /** Returns how many were deleted. */
    public int purge() {
        return transactions.required(() -> sql.update(PURGE, Micros.of(clock.now().minus(retention))));
    }
}
