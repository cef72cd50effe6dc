package it.sintesi.kernel;

import it.sintesi.kernel.api.SimulatedTime;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The source of the demonstration's clock: stands where it was put until it is released, then follows the machine for ever; that it was
 * released is remembered in the database.
 */
public final class SimulatedClockSource implements InstantSource, SimulatedTime {

    private static final Instant BEGINNING = Instant.parse("2000-01-01T00:00:00Z");
    private static final String RELEASED = "SELECT COUNT(*) FROM kernel.setting WHERE name = 'clock.released'";
    private static final String RELEASE = "INSERT INTO kernel.setting (name, value) VALUES ('clock.released', 'true')";

    private final InstantSource machine;
    private final Sql sql;
    private final Transactions transactions;
    private final AtomicLong standing;
    private volatile boolean released;

    /** A source that stands at the last certified time, or at the year 2000. */
    public SimulatedClockSource(InstantSource machine, Instant floor, Sql sql, Transactions transactions) {
        this.machine = machine;
        this.sql = sql;
        this.transactions = transactions;
        this.standing = new AtomicLong(Math.max(Micros.of(floor), Micros.of(BEGINNING)));
        this.released = sql.number(RELEASED) > 0;
    }

    @Override
    public Instant instant() {
        return released ? machine.instant() : Micros.instant(standing.incrementAndGet());
    }

    @Override
    public void moveTo(Instant instant) {
        long target = Micros.of(instant);
        // Others read the clock meanwhile: only a target in the past is refused, never a lost race.
        long before = standing.getAndUpdate(now -> Math.max(now, target));
        if (released || target < before) {
            throw new IllegalArgumentException("The clock cannot be moved back to " + instant + ": it stands at " + instant());
        }
    }

    @Override
    public void release() {
        if (!released) {
            transactions.requiresNew(() -> sql.update(RELEASE));
            released = true;
        }
    }
}
