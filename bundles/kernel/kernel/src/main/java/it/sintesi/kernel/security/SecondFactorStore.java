package it.sintesi.kernel.security;

import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The statements on second factors, recovery codes and logins that wait for their second step. */
final class SecondFactorStore {

    private static final String FIND = "SELECT secret, confirmed_us, last_step FROM kernel.second_factor WHERE username = ?";
    private static final String ADD = "INSERT INTO kernel.second_factor (username, secret, confirmed_us, last_step) VALUES (?, ?, NULL, 0)";
    private static final String CONFIRM = "UPDATE kernel.second_factor SET confirmed_us = ? WHERE username = ?";
    private static final String USE = "UPDATE kernel.second_factor SET last_step = ? WHERE username = ? AND last_step < ?";
    private static final String REMOVE = "DELETE FROM kernel.second_factor WHERE username = ?";
    private static final String ADD_CODE = "INSERT INTO kernel.recovery_code (digest, username) VALUES (?, ?)";
    private static final String USE_CODE = "DELETE FROM kernel.recovery_code WHERE digest = ? AND username = ?";
    private static final String REMOVE_CODES = "DELETE FROM kernel.recovery_code WHERE username = ?";
    private static final String COUNT_CODES = "SELECT COUNT(*) FROM kernel.recovery_code WHERE username = ?";
    private static final String PEND = "INSERT INTO kernel.pending_login (digest, username, address, until_us) VALUES (?, ?, ?, ?)";
    private static final String PENDING = "SELECT username FROM kernel.pending_login WHERE digest = ? AND until_us > ?";
    private static final String END_PENDING = "DELETE FROM kernel.pending_login WHERE digest = ?";
    private static final String PURGE = "DELETE FROM kernel.pending_login WHERE until_us <= ?";

    /** A second factor as it is kept; not confirmed as long as {@code confirmed} is null. */
    record Factor(String sealed, Instant confirmed, long lastStep) {
    }

    private final Sql sql;

    SecondFactorStore(Sql sql) {
        this.sql = sql;
    }

    Optional<Factor> find(String username) {
        return sql.first(FIND, row -> new Factor(row.getString("secret"), Micros.read(row, "confirmed_us"), row.getLong("last_step")), username);
    }

    void add(String username, String sealed) {
        sql.update(ADD, username, sealed);
    }

    void confirm(String username, long nowUs) {
        sql.update(CONFIRM, nowUs, username);
    }

    /** Marks a step as used; false when it, or a later one, was used before. */
    boolean use(String username, long step) {
        return sql.update(USE, step, username, step) == 1;
    }

    /** Takes factor and recovery codes away; false when there were none. */
    boolean remove(String username) {
        sql.update(REMOVE_CODES, username);
        return sql.update(REMOVE, username) == 1;
    }

    /** Replaces the recovery codes. */
    void setCodes(String username, List<String> digests) {
        sql.update(REMOVE_CODES, username);
        sql.batch(ADD_CODE, digests.stream().map(digest -> new Object[] {digest, username}).toList());
    }

    /** Uses a recovery code up; false when there is no such code. */
    boolean useCode(String username, String digest) {
        return sql.update(USE_CODE, digest, username) == 1;
    }

    int codes(String username) {
        return (int) sql.number(COUNT_CODES, username);
    }

    void pend(String digest, String username, String address, long untilUs) {
        sql.update(PEND, digest, username, address, untilUs);
    }

    Optional<String> pending(String digest, long nowUs) {
        return sql.first(PENDING, row -> row.getString(1), digest, nowUs);
    }

    /** Ends a pending login; false when another request was faster. */
    boolean endPending(String digest) {
        return sql.update(END_PENDING, digest) == 1;
    }

    int purge(long nowUs) {
        return sql.update(PURGE, nowUs);
    }
}
