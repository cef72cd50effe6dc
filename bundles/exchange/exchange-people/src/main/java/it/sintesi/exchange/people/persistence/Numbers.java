package it.sintesi.exchange.people.persistence;

import it.sintesi.kernel.jdbc.Sql;

/** Numbers taken one after the other in the transaction that uses them: no gap that means anything, no repeat. */
public final class Numbers {

    /** Numbers of messages. */
    public static final String MESSAGE = "message";

    private final Sql sql;

    public Numbers(Sql sql) {
        this.sql = sql;
    }

    /** Waits for one's turn to write: who takes numbers after other rows would else wait for somebody who waits for them. */
    public void turn() {
        sql.update("UPDATE people.counter SET last_no = last_no WHERE name = ?", MESSAGE);
    }

    /** Next number of a row: {@code message} or {@code policy}. */
    public long next(String name) {
        sql.update("UPDATE people.counter SET last_no = last_no + 1 WHERE name = ?", name);
        return sql.number("SELECT last_no FROM people.counter WHERE name = ?", name);
    }
}
