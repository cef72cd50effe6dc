package it.sintesi.kernel.event;

import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.kernel.jdbc.SqlFailure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements of the dispatcher. */
final class OutboxStore {

    private static final String EVENT = "SELECT position, id, type, subject, occurred_us, payload FROM kernel.outbox_event";
    private static final String AFTER = EVENT + " WHERE position > ? AND position <= ? ORDER BY position";
    private static final String AT = EVENT + " WHERE position = ?";
    private static final String POSITION = "SELECT position FROM kernel.outbox_listener WHERE name = ?";
    private static final String ENROL = "INSERT INTO kernel.outbox_listener (name, types, position) VALUES (?, ?, 0)";
    private static final String RETYPE = "UPDATE kernel.outbox_listener SET types = ? WHERE name = ?";
    private static final String ADVANCE = "UPDATE kernel.outbox_listener SET position = ? WHERE name = ? AND position = ?";
    private static final String STUCK = """
            SELECT position, subject, attempts, next_us FROM kernel.outbox_stuck
            WHERE listener = ? AND parked_us IS NULL ORDER BY position""";
    private static final String ADD_STUCK = """
            INSERT INTO kernel.outbox_stuck (listener, position, event_id, subject, attempts, next_us, error)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";
    private static final String RETRY = "UPDATE kernel.outbox_stuck SET attempts = ?, next_us = ?, error = ? WHERE listener = ? AND position = ?";
    private static final String PARK = "UPDATE kernel.outbox_stuck SET attempts = ?, parked_us = ?, error = ? WHERE listener = ? AND position = ?";
    private static final String DONE = "DELETE FROM kernel.outbox_stuck WHERE listener = ? AND position = ?";

    private final Sql sql;
    private final Transactions transactions;

    OutboxStore(Sql sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    Transactions transactions() {
        return transactions;
    }

    /** Makes the listener known and returns how far it has come. */
    long enrol(String listener, String types) {
        if (transactions.requiresNew(() -> sql.update(RETYPE, types, listener)) == 0) {
            try {
                transactions.requiresNew(() -> sql.update(ENROL, listener, types));
            } catch (SqlFailure e) {
                // Another node enrolled it first.
                if (!e.isDuplicate()) {
                    throw e;
                }
            }
        }
        return sql.number(POSITION, listener);
    }

    long position(String listener) {
        return sql.number(POSITION, listener);
    }

    /** Events of the positions after the given one, in order; positions have no gap, so the range bounds the number. */
    List<StoredEvent> after(long position, int most) {
        return sql.list(AFTER, OutboxStore::event, position, position + most);
    }

    Optional<StoredEvent> at(long position) {
        return sql.first(AT, OutboxStore::event, position);
    }

    /** Moves the listener on; fails when another node has moved it meanwhile, which rolls this delivery back. */
    void advance(String listener, long from, long to) {
        if (sql.update(ADVANCE, to, listener, from) != 1) {
            throw new IllegalStateException("Listener " + listener + " was moved on by another node");
        }
    }

    List<Stuck> stuck(String listener) {
        return sql.list(STUCK, row -> new Stuck(row.getLong(1), row.getString(2), row.getInt(3), row.getLong(4)), listener);
    }

    void addStuck(String listener, StoredEvent event, int attempts, long nextUs, String error) {
        sql.update(ADD_STUCK, listener, event.position(), event.event().id().toString(), event.event().subject(), attempts, nextUs, error);
    }

    void retry(String listener, long position, int attempts, long nextUs, String error) {
        sql.update(RETRY, attempts, nextUs, error, listener, position);
    }

    void park(String listener, long position, int attempts, long nowUs, String error) {
        sql.update(PARK, attempts, nowUs, error, listener, position);
    }

    /** Forgets a delivery that is done; fails when another node has done it meanwhile. */
    void done(String listener, long position) {
        if (sql.update(DONE, listener, position) != 1) {
            throw new IllegalStateException("Delivery " + position + " to " + listener + " was done by another node");
        }
    }

    private static StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(row.getLong("position"), new DomainEvent(UUID.fromString(row.getString("id")), row.getString("type"),
                row.getString("subject"), Micros.instant(row.getLong("occurred_us")), row.getString("payload")));
    }
}
