package it.sintesi.kernel.jdbc;

import java.sql.SQLException;

/** The database did not do what it was asked. The message carries the state only: parameters may be personal data. */
public final class SqlFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String state;

    public SqlFailure(SQLException cause) {
        super("Database error, SQLState " + cause.getSQLState(), cause);
        this.state = String.valueOf(cause.getSQLState());
    }

    /** True when a row with this key exists already (class 23: integrity constraint). */
    public boolean isDuplicate() {
        return state.startsWith("23");
    }
}
