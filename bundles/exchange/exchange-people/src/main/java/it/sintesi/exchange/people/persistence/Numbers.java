package it.sintesi.exchange.people.persistence;

import it.sintesi.kernel.jdbc.Sql;

/** Numbers taken one after the other in the transaction that uses them: no gap that means anything, no repeat. */
public final class Numbers {

    private final Sql sql;

    public Numbers(Sql sql) {
        this.sql = sql;
    }

    /** Next number of a row: {@code message} or {@code policy}. */
    public long next(String name) {
        sql.update("UPDATE people.counter SET last_no = last_no + 1 WHERE name = ?", name);
        return sql.number("SELECT last_no FROM people.counter WHERE name = ?", name);
    }
}
