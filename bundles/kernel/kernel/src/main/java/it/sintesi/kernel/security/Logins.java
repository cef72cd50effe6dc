package it.sintesi.kernel.security;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.jdbc.Micros;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Checks passwords and tokens: same text and same time whatever is wrong, growing delay, each attempt in the audit trail. */
final class Logins {

    private static final String PASSWORD = "password";
    private static final String TOKEN = "token";

    private final AccountStore store;
    private final Transactions transactions;
    private final CertifiedClock clock;
    private final AuditTrail audit;
    private final Passwords passwords;
    private final LoginBackoff backoff;
    private final CredentialCache cache;

    Logins(AccountStore store, Transactions transactions, CertifiedClock clock, AuditTrail audit, Passwords passwords, LoginBackoff backoff,
           Duration cached) {
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
        this.audit = audit;
        this.passwords = passwords;
        this.backoff = backoff;
        this.cache = new CredentialCache(cached);
    }

    /** The account of a right password, from memory while it was checked lately. */
    StoredAccount password(String username, char[] password, String address) {
        return cache.find(PASSWORD, username, password).filter(this::usable).orElseGet(() -> checked(username, password, address));
    }

    /** The account of a right token. */
    StoredAccount token(String token, String address) {
        char[] secret = token.toCharArray();
        return cache.find(TOKEN, "", secret).filter(this::usable).orElseGet(() -> {
            String digest = Digests.sha256(token);
            backoff.check(TOKEN + digest, address);
            StoredAccount found = store.findByToken(digest).filter(this::usable).orElse(null);
            if (found == null) {
                backoff.failed(TOKEN + digest, address);
                throw refused();
            }
            cache.keep(TOKEN, "", secret, found);
            return found;
        });
    }

    /** Checks a password against the database. */
    StoredAccount checked(String username, char[] password, String address) {
        backoff.check(username, address);
        StoredAccount account = store.find(username).orElse(null);
        boolean right = passwords.matches(password, account == null ? null : account.passwordHash());
        if (account == null || !right || !usable(account)) {
            backoff.failed(username, address);
            Caller unknown = new Caller("anonymous", "Anonimo", Set.of(), null, null, address);
            transactions.requiresNew(() -> {
                audit.record(entry(unknown, account == null ? "?" : username, AuditEntry.Outcome.FAILED));
                return null;
            });
            throw refused();
        }
        transactions.requiresNew(() -> {
            backoff.clear(username);
            store.loggedIn(username, Micros.of(clock.now()));
            audit.record(entry(account.caller(address), username, AuditEntry.Outcome.OK));
            return null;
        });
        cache.keep(PASSWORD, username, password, account);
        return account;
    }

    boolean usable(StoredAccount account) {
        return account.usable(clock.today());
    }

    /** Forgets what is remembered of an account, after it changed. */
    void forget(String username) {
        cache.drop(username);
    }

    private static AuditEntry entry(Caller caller, String username, AuditEntry.Outcome outcome) {
        return new AuditEntry(caller, "accounts.login", "account", username, null, "Accesso", outcome);
    }

    static ServiceException refused() {
        return new ServiceException(ServiceException.Kind.UNAUTHENTICATED, "Nome utente o password non validi", List.of()).said("KRN-LOGIN");
    }
}
