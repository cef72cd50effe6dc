package it.sintesi.kernel.security;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.health.Metrics;
import it.sintesi.kernel.api.notification.Notifications;
import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.kernel.jdbc.Sql;
import java.time.Duration;

/** Puts accounts and second factors together. */
public final class AccountSecurity {

    private final DatabaseAccounts accounts;
    private final DatabaseSecondFactors secondFactors;

    /**
     * Settings.
     *
     * @param cost   bcrypt rounds as a power of two
     * @param cached how long a checked password need not be checked again
     * @param policy whether the staff needs a second factor
     */
    public record Settings(int cost, Duration cached, SecondFactorPolicy policy) {
    }

    /**
     * Accounts and second factors.
     *
     * @param key           master key, of which the keys of the secrets are made
     * @param notifications where administrators are told of attacks, while it is there
     * @param metrics       figures, while they are there
     */
    public AccountSecurity(Sql sql, Transactions transactions, CertifiedClock clock, AuditTrail audit, Sessions sessions, byte[] key,
                           Settings settings, Iterable<Notifications> notifications, Iterable<Metrics> metrics) {
        AccountStore store = new AccountStore(sql);
        SecondFactorStore factors = new SecondFactorStore(sql);
        SecretBox box = new SecretBox(key);
        Passwords passwords = new Passwords(settings.cost());
        LoginBackoff backoff = new LoginBackoff(sql, transactions, clock, new AttackAlarm(sql, transactions, clock, audit, notifications, metrics));
        Logins logins = new Logins(store, transactions, clock, audit, passwords, backoff, settings.cached());
        AccountKeeping keeping = new AccountKeeping(store, transactions, clock, audit, sessions, passwords);
        FactorCodes codes = new FactorCodes(factors, backoff, box, transactions, clock, audit);
        accounts = new DatabaseAccounts(store, new AccountTokens(sql), keeping, logins, backoff, passwords, factors, settings.policy(), transactions, clock,
                audit, sessions);
        secondFactors = new DatabaseSecondFactors(store, factors, codes, logins, box, settings.policy(), transactions, clock, audit);
    }

    public DatabaseAccounts accounts() {
        return accounts;
    }

    public DatabaseSecondFactors secondFactors() {
        return secondFactors;
    }
}
