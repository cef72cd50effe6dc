package it.sintesi.kernel;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Leases;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.kernel.jdbc.SqlFailure;
import java.time.Duration;
import java.time.Instant;

/** Leases as rows: whoever updates the row of an own or expired lease has it. */
public final class DatabaseLeases implements Leases {

    private static final String TAKE = "UPDATE kernel.lease SET owner = ?, until_us = ? WHERE name = ? AND (owner = ? OR until_us < ?)";
    private static final String EXISTS = "SELECT COUNT(*) FROM kernel.lease WHERE name = ?";
    private static final String ADD = "INSERT INTO kernel.lease (name, owner, until_us) VALUES (?, ?, ?)";
    private static final String RELEASE = "DELETE FROM kernel.lease WHERE name = ? AND owner = ?";

    private final Sql sql;
    private final Transactions transactions;
    private final CertifiedClock clock;
    private final String node;

    /** Leases of one node; {@code node} is unique for each start of a process. */
    public DatabaseLeases(Sql sql, Transactions transactions, CertifiedClock clock, String node) {
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
        this.node = node;
    }

    @Override
    public boolean acquire(String name, Duration duration) {
        Instant now = clock.now();
        long until = Micros.of(now.plus(duration));
        return transactions.requiresNew(() -> sql.update(TAKE, node, until, name, node, Micros.of(now)) == 1)
                || transactions.requiresNew(() -> sql.number(EXISTS, name) == 0) && added(name, until);
    }

    @Override
    public void release(String name) {
        transactions.requiresNew(() -> sql.update(RELEASE, name, node));
    }

    private boolean added(String name, long until) {
        try {
            return transactions.requiresNew(() -> sql.update(ADD, name, node, until) == 1);
        } catch (SqlFailure e) {
            if (e.isDuplicate()) {
                return false;
            }
            throw e;
        }
    }
}
