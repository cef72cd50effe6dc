package it.sintesi.kernel.security;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.kernel.jdbc.SqlFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Growing delay after failed logins, per account name (whether it exists or not) and per address, kept in the database so that neither a
 * restart nor another node forgets. Addresses have more free attempts, since an office may share one.
 */
final class LoginBackoff {

    private static final int FREE_PER_ACCOUNT = 3;
    private static final int FREE_PER_ADDRESS = 20;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN = Duration.ofDays(1);
    private static final String UNTIL = "SELECT until_us FROM kernel.login_backoff WHERE digest = ?";
    private static final String FAILURES = "SELECT failures FROM kernel.login_backoff WHERE digest = ?";
    private static final String COUNT = """
            UPDATE kernel.login_backoff SET failures = CASE WHEN last_us < ? THEN 1 ELSE failures + 1 END, last_us = ? WHERE digest = ?""";
    private static final String ADD = "INSERT INTO kernel.login_backoff (digest, failures, until_us, last_us) VALUES (?, 1, 0, ?)";
    private static final String DELAY = "UPDATE kernel.login_backoff SET until_us = ? WHERE digest = ?";
    private static final String FORGET = "DELETE FROM kernel.login_backoff WHERE digest = ?";

    private record Key(String digest, int free) {
    }

    private final Sql sql;
    private final Transactions transactions;
    private final CertifiedClock clock;

    LoginBackoff(Sql sql, Transactions transactions, CertifiedClock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Throws TOO_MANY while the account or the address has to wait. */
    void check(String username, String address) {
        long now = Micros.of(clock.now());
        long until = keys(username, address).stream().mapToLong(key -> sql.number(UNTIL, key.digest())).max().orElse(0);
        if (until > now) {
            throw new ServiceException(ServiceException.Kind.TOO_MANY, "Troppi tentativi di accesso: riprovare più tardi", List.of(),
                    (int) Math.max(1, (until - now + 999_999) / 1_000_000));
        }
    }

    /** Counts a failure, in transactions of its own. */
    void failed(String username, String address) {
        for (Key key : keys(username, address)) {
            if (!count(key)) {
                begin(key);
            }
        }
    }

    /** Forgets the failures of an account after a success or by an administrator. */
    boolean clear(String username) {
        return transactions.required(() -> sql.update(FORGET, accountKey(username))) > 0;
    }

    /** Until when the account has to wait, or null. */
    Instant lockedUntil(String username) {
        long until = sql.number(UNTIL, accountKey(username));
        return until > Micros.of(clock.now()) ? Micros.instant(until) : null;
    }

    /** Counts one more failure and sets the delay; false when there was none before. */
    private boolean count(Key key) {
        Instant now = clock.now();
        long nowUs = Micros.of(now);
        return transactions.requiresNew(() -> {
            if (sql.update(COUNT, Micros.of(now.minus(FORGOTTEN)), nowUs, key.digest()) == 0) {
                return false;
            }
            long beyond = sql.number(FAILURES, key.digest()) - key.free();
            if (beyond >= 0) {
                long seconds = Math.min(LONGEST.toSeconds(), 1L << Math.min(20, beyond));
                sql.update(DELAY, Micros.of(now.plusSeconds(seconds)), key.digest());
            }
            return true;
        });
    }

    // After the other transaction, not within it: Derby keeps its update's lock on the remains of a row that was deleted a moment ago.
    private void begin(Key key) {
        try {
            transactions.requiresNew(() -> sql.update(ADD, key.digest(), Micros.of(clock.now())));
        } catch (SqlFailure e) {
            if (!e.isDuplicate()) {
                throw e;
            }
            count(key);
        }
    }

    private static List<Key> keys(String username, String address) {
        Key account = new Key(accountKey(username), FREE_PER_ACCOUNT);
        return address == null ? List.of(account) : List.of(account, new Key(Digests.sha256("address:" + address), FREE_PER_ADDRESS));
    }

    private static String accountKey(String username) {
        return Digests.sha256("account:" + username);
    }
}
