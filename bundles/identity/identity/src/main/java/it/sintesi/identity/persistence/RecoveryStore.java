package it.sintesi.identity.persistence;

import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import java.time.Instant;
import java.util.Optional;

/** Requests of recovery between the page and the listener. */
public final class RecoveryStore {

    private static final String ADD = "INSERT INTO identities.recovery (id, name, wish, address, created_us) VALUES (?, ?, ?, ?, ?)";
    private static final String FIND = "SELECT name, wish, address FROM identities.recovery WHERE id = ?";
    private static final String DELETE = "DELETE FROM identities.recovery WHERE id = ?";

    /**
     * A request.
     *
     * @param name    user name or e-mail address, as it was written
     * @param wish    {@code PASSWORD} or {@code USERNAME}
     * @param address network address it came from, or empty
     */
    public record Request(String name, String wish, String address) {
    }

    private final Sql sql;

    public RecoveryStore(Sql sql) {
        this.sql = sql;
    }

    public void add(String id, Request request, Instant now) {
        sql.update(ADD, id, request.name(), request.wish(), request.address(), Micros.of(now));
    }

    public Optional<Request> find(String id) {
        return sql.first(FIND, row -> new Request(row.getString("name"), row.getString("wish"), row.getString("address")), id);
    }

    public void delete(String id) {
        sql.update(DELETE, id);
    }
}
