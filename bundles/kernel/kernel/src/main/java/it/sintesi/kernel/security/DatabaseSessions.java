package it.sintesi.kernel.security;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Web sessions as rows: any node can go on with them. Roles are read anew each time, so a change counts at once. */
public final class DatabaseSessions implements Sessions {

    private static final Duration RENEWAL = Duration.ofMinutes(1);
    private static final int LONGEST_LABEL = 100;
    private static final String ADD =
            "INSERT INTO kernel.web_session (digest, username, address, csrf, created_us, seen_us, browser) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String FIND = "SELECT s.address, s.csrf, s.seen_us, s.created_us, " + StoredAccount.COLUMNS + """
             FROM kernel.web_session s JOIN kernel.account a ON a.username = s.username
            WHERE s.digest = ? AND a.enabled = 1 AND (a.expires_on IS NULL OR a.expires_on >= ?) AND s.seen_us >= ? AND s.created_us >= ?""";
    private static final String SEEN = "UPDATE kernel.web_session SET seen_us = ? WHERE digest = ?";
    private static final String CLOSE = "DELETE FROM kernel.web_session WHERE digest = ?";
    private static final String CLOSE_ALL = "DELETE FROM kernel.web_session WHERE username = ?";
    private static final String CLOSE_OTHERS = "DELETE FROM kernel.web_session WHERE username = ? AND digest <> ?";
    private static final String LIST = """
            SELECT digest, address, browser, created_us, seen_us FROM kernel.web_session
            WHERE username = ? AND seen_us >= ? AND created_us >= ? ORDER BY created_us DESC, digest""";
    private static final String PURGE = "DELETE FROM kernel.web_session WHERE seen_us < ? OR created_us < ?";

    private record Found(Session session, boolean renew) {
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
    public Session open(Caller caller, String browser) {
        Instant now = clock.now();
        Session session = session(Digests.newSecret(), caller, Digests.newSecret(), now, now);
        long nowUs = Micros.of(now);
        transactions.required(() -> sql.update(ADD, Digests.sha256(session.token()), caller.account(), caller.address(), session.csrfToken(), nowUs, nowUs,
                browser == null || browser.length() <= LONGEST_LABEL ? browser : browser.substring(0, LONGEST_LABEL)));
        return session;
    }

    private Session session(String token, Caller caller, String csrf, Instant created, Instant seen) {
        Instant end = created.plus(longest);
        Instant idleEnd = seen.plus(idle);
        return new Session(token, caller, csrf, idleEnd.isBefore(end) ? idleEnd : end, end);
    }

    @Override
    public Optional<Session> find(String token) {
        Instant now = clock.now();
        String digest = Digests.sha256(token);
        Optional<Found> found = sql.first(FIND, row -> {
            boolean renew = Micros.read(row, "seen_us").plus(RENEWAL).isBefore(now);
            return new Found(session(token, StoredAccount.read(row).caller(row.getString("address")), row.getString("csrf"), Micros.read(row, "created_us"),
                    renew ? now : Micros.read(row, "seen_us")), renew);
        }, digest, clock.today().toString(), Micros.of(now.minus(idle)), Micros.of(now.minus(longest)));
        if (found.isPresent() && found.get().renew()) {
            transactions.required(() -> sql.update(SEEN, Micros.of(now), digest));
        }
        return found.map(Found::session);
    }

    @Override
    public int closeOthers(String account, String token) {
        return transactions.required(() -> sql.update(CLOSE_OTHERS, account, Digests.sha256(token)));
    }

    @Override
    public List<SessionView> list(String account, String token) {
        Instant now = clock.now();
        String own = Digests.sha256(token);
        return sql.list(LIST, row -> new SessionView(Micros.read(row, "created_us"), Micros.read(row, "seen_us"), row.getString("address"),
                row.getString("browser"), row.getString("digest").equals(own)), account, Micros.of(now.minus(idle)), Micros.of(now.minus(longest)));
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
