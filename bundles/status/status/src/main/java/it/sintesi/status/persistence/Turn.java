package it.sintesi.status.persistence;

import it.sintesi.kernel.jdbc.Sql;

/**
 * Who writes ledgers takes the turn first: two writers that each hold a ledger and wait for the other's, or for the trail of accesses,
 * would wait for ever. Held until the transaction of the thread ends, on every node.
 */
public final class Turn {

    private static final String TAKE = "UPDATE statuses.turn SET taken = taken + 1 WHERE id = 1";

    private final Sql sql;

    public Turn(Sql sql) {
        this.sql = sql;
    }

    /** Waits until no other transaction has it. */
    public void take() {
        if (sql.update(TAKE) != 1) {
            throw new IllegalStateException("The row of statuses.turn is missing");
        }
    }
}
