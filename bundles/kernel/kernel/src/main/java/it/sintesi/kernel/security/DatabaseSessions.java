package it.sintesi.kernel.security;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Web sessions as rows: any node can go on with them. Roles are read anew each time, so a change counts at once. */
public final class DatabaseSessions implements Sessions {

    private static final Duration RENEWAL = Duration.ofMinutes(1);
    private static final String ADD =
            "INSERT INTO kernel.web_session (digest, username, address, csrf, created_us, seen_us) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String FIND = "SELECT s.address, s.csrf, s.seen_us, " + StoredAccount.COLUMNS + """
             FROM kernel.web_session s JOIN kernel.account a ON a.username = s.username
            WHERE s.digest = ? AND a.enabled = 1 AND (a.expires_on IS NULL OR a.expires_on >= ?) AND s.seen_us >= ? AND s.created_us >= ?""";
    private static final String SEEN = "UPDATE kernel.web_session SET seen_us = ? WHERE digest = ?";
    private static final String CLOSE = "DELETE FROM kernel.web_session WHERE digest = ?";
    private static final String CLOSE_ALL = "DELETE FROM kernel.web_session WHERE username = ?";
    private static final String PURGE = "DELETE FROM kernel.web_session WHERE seen_us < ? OR created_us < ?";

    private record Found(Session session, Instant seen) {
    }

    private final Sql sql;
    private final Transactions transactions;
    private final CertifiedClock clock;
    private final Duration idle;
    private final Duration longest;

    /** Sessions that end after so much idle time, or so long after the login. */
    public DatabaseSessions(Sql sql, Transactions transactions, CertifiedClock clock, Duration idle, Duration longest) {
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
        this.idle = idle;
        this.longest = longest;
    }

    @Override
    public Session open(Caller caller) {
        Session session = new Session(Digests.newSecret(), caller, Digests.newSecret());
        long now = Micros.of(clock.now());
        transactions.required(() -> sql.update(ADD, Digests.sha256(session.token()), caller.account(), caller.address(), session.csrfToken(), now, now));
        return session;
    }

    @Override
    public Optional<Session> find(String token) {
        Instant now = clock.now();
        String digest = Digests.sha256(token);
        Optional<Found> found = sql.first(FIND, row -> new Found(
                new Session(token, StoredAccount.read(row).caller(row.getString("address")), row.getString("csrf")), Micros.read(row, "seen_us")),
                digest, clock.today().toString(), Micros.of(now.minus(idle)), Micros.of(now.minus(longest)));
        if (found.isPresent() && found.get().seen().plus(RENEWAL).isBefore(now)) {
            transactions.required(() -> sql.update(SEEN, Micros.of(now), digest));
        }
        return found.map(Found::session);
    }

    @Override
    public void close(String token) {
        transactions.required(() -> sql.update(CLOSE, Digests.sha256(token)));
    }

    @Override
    public void closeAll(String account) {
        transactions.required(() -> sql.update(CLOSE_ALL, account));
    }

    /** Deletes sessions that have ended; returns how many. */
    public int purge() {
        Instant now = clock.now();
        return transactions.required(() -> sql.update(PURGE, Micros.of(now.minus(idle)), Micros.of(now.minus(longest))));
    }
}
