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
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Growing delay after failed logins, per account name (whether it exists or not) and per address, kept in the database so that neither a
 * restart nor another node forgets. Addresses have more free attempts and are forgiven sooner, since an office may share one. Attempts that
 * were refused unread count for the alarm.
 */
final class LoginBackoff {

    /** Attempts of one account or address after which they are an attack. */
    static final int ATTACK = 50;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final String SECOND_STEP = "code:";
    private static final String UNTIL = "SELECT until_us FROM kernel.login_backoff WHERE digest = ?";
    private static final String FAILURES = "SELECT failures FROM kernel.login_backoff WHERE digest = ?";
    private static final String TRIES = "SELECT tries FROM kernel.login_backoff WHERE digest = ?";
    private static final String COUNT = """
            UPDATE kernel.login_backoff SET failures = CASE WHEN ? - last_us >= CAST(failures AS BIGINT) * ? THEN 1 ELSE failures + 1 - (? - last_us) / ? END,
            tries = CASE WHEN ? - last_us >= CAST(failures AS BIGINT) * ? THEN 1 ELSE tries + 1 END, last_us = ? WHERE digest = ?""";
    private static final String TRIED = "UPDATE kernel.login_backoff SET tries = tries + 1 WHERE digest = ?";
    private static final String ADD = "INSERT INTO kernel.login_backoff (digest, failures, until_us, last_us, tries) VALUES (?, 1, 0, ?, 1)";
    private static final String DELAY = "UPDATE kernel.login_backoff SET until_us = ? WHERE digest = ?";
    private static final String FORGET = "DELETE FROM kernel.login_backoff WHERE digest = ?";

    /** What attempts are counted under: {@code forgiven} is the time after which one failure is forgiven. */
    private record Key(String digest, String kind, String name, int free, Duration forgiven) {

        static Key account(String username) {
            return new Key(accountKey(username), "account", username.startsWith(SECOND_STEP) ? username.substring(SECOND_STEP.length()) : username,
                    3, Duration.ofDays(1));
        }

        static Key address(String address) {
            return new Key(Digests.sha256("address:" + address), "address", address, 20, Duration.ofMinutes(6));
        }
    }

    private final Sql sql;
    private final Transactions transactions;
    private final CertifiedClock clock;
    private final AttackAlarm alarm;

    LoginBackoff(Sql sql, Transactions transactions, CertifiedClock clock, AttackAlarm alarm) {
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
        this.alarm = alarm;
    }

    /** The name under which failures of the second step count. */
    static String secondStep(String username) {
        return SECOND_STEP + username;
    }

    /** Throws TOO_MANY while the account or the address has to wait. */
    void check(String username, String address) {
        long now = Micros.of(clock.now());
        List<Key> keys = keys(username, address);
        long until = keys.stream().mapToLong(key -> sql.number(UNTIL, key.digest())).max().orElse(0);
        if (until > now) {
            alarm.blocked();
            watch(keys, key -> transactions.requiresNew(() -> sql.update(TRIED, key.digest()) == 0 ? 0 : (int) sql.number(TRIES, key.digest())));
            throw new ServiceException(ServiceException.Kind.TOO_MANY, "Troppi tentativi di accesso: riprovare più tardi", List.of(),
                    (int) Math.max(1, (until - now + 999_999) / 1_000_000)).said("KRN-TOO-MANY");
        }
    }

    /** Counts a failure, in transactions of its own. */
    void failed(String username, String address) {
        watch(keys(username, address), key -> count(key).orElseGet(() -> begin(key)));
    }

    // An account and its address usually get there with the same attempt: one alarm for both.
    private void watch(List<Key> keys, ToIntFunction<Key> tries) {
        List<Key> attacked = keys.stream().filter(key -> tries.applyAsInt(key) == ATTACK).toList();
        if (!attacked.isEmpty()) {
            alarm.attack(attacked.get(0).kind(), attacked.get(0).name());
        }
    }

    /** Forgets the failures of an account after a success or by an administrator. */
    boolean clear(String username) {
        return transactions.required(() -> sql.update(FORGET, accountKey(username))) > 0;
    }

    /** Until when the account has to wait, or null. */
    Instant lockedUntil(String username) {
        long until = Math.max(sql.number(UNTIL, accountKey(username)), sql.number(UNTIL, accountKey(secondStep(username))));
        return until > Micros.of(clock.now()) ? Micros.instant(until) : null;
    }

    /** Counts one more failure and sets the delay; tells the attempts so far, or nothing when there was none before. */
    private Optional<Integer> count(Key key) {
        Instant now = clock.now();
        long nowUs = Micros.of(now);
        long forgiven = key.forgiven().toNanos() / 1000;
        return transactions.requiresNew(() -> {
            if (sql.update(COUNT, nowUs, forgiven, nowUs, forgiven, nowUs, forgiven, nowUs, key.digest()) == 0) {
                return Optional.empty();
            }
            long beyond = sql.number(FAILURES, key.digest()) - key.free();
            if (beyond >= 0) {
                long seconds = Math.min(LONGEST.toSeconds(), 1L << Math.min(20, beyond));
                sql.update(DELAY, Micros.of(now.plusSeconds(seconds)), key.digest());
            }
            return Optional.of((int) sql.number(TRIES, key.digest()));
        });
    }

    // After the other transaction, not within it: Derby keeps its update's lock on the remains of a row that was deleted a moment ago.
    private int begin(Key key) {
        try {
            transactions.requiresNew(() -> sql.update(ADD, key.digest(), Micros.of(clock.now())));
            return 1;
        } catch (SqlFailure e) {
            if (!e.isDuplicate()) {
                throw e;
            }
            return count(key).orElse(1);
        }
    }

    private static List<Key> keys(String username, String address) {
        return address == null ? List.of(Key.account(username)) : List.of(Key.account(username), Key.address(address));
    }

    private static String accountKey(String username) {
        return Digests.sha256("account:" + username);
    }
}
