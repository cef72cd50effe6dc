package it.sintesi.kernel.security;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.kernel.jdbc.SqlFailure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Accounts in the database. */
public final class DatabaseAccounts implements Accounts {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{2,99}");
    private static final String PASSWORD = "password";
    private static final String TOKEN = "token";

    private final AccountStore store;
    private final Transactions transactions;
    private final CertifiedClock clock;
    private final AuditTrail audit;
    private final Sessions sessions;
    private final Passwords passwords;
    private final LoginBackoff backoff;
    private final CredentialCache cache;

    /**
     * Accounts.
     *
     * @param cost   bcrypt rounds as a power of two
     * @param cached how long a checked password need not be checked again
     */
    public DatabaseAccounts(Sql sql, Transactions transactions, CertifiedClock clock, AuditTrail audit, Sessions sessions, int cost, Duration cached) {
        this.store = new AccountStore(sql);
        this.transactions = transactions;
        this.clock = clock;
        this.audit = audit;
        this.sessions = sessions;
        this.passwords = new Passwords(cost);
        this.backoff = new LoginBackoff(sql, transactions, clock);
        this.cache = new CredentialCache(cached);
    }

    @Override
    public Account create(NewAccount account) {
        if (!NAME.matcher(account.username()).matches()) {
            throw ServiceException.rejected(Rejection.error("ACC-NAME", "username", "Il nome utente «" + account.username() + "» non è ammesso",
                    "Usare da 3 a 100 lettere, cifre o i segni . _ @ -"));
        }
        Passwords.check(account.username(), account.password());
        StoredAccount stored = new StoredAccount(account.username(), account.displayName(), account.email(), account.roles(), account.office(),
                account.subjectCode(), passwords.hash(account.password()), true, account.mustChangePassword(), null);
        try {
            transactions.required(() -> {
                if (store.find(stored.username()).isPresent()) {
                    throw taken(stored.username());
                }
                store.add(stored, Micros.of(clock.now()));
                return null;
            });
        } catch (SqlFailure e) {
            throw e.isDuplicate() ? taken(stored.username()) : e;
        }
        return stored.account(null);
    }

    @Override
    public Optional<Account> find(String username) {
        return store.find(username).map(account -> account.account(backoff.lockedUntil(username)));
    }

    @Override
    public Page<Account> list(String text, PageRequest page) {
        List<Account> accounts = store.list(text, page).stream().map(account -> account.account(backoff.lockedUntil(account.username()))).toList();
        return new Page<>(accounts, store.count(text), page.number(), page.size());
    }

    @Override
    public Caller authenticate(String username, char[] password, String address) {
        Optional<StoredAccount> cached = cache.find(PASSWORD, username, password);
        return cached.isPresent() ? cached.get().caller(address) : checked(username, password, address).caller(address);
    }

    @Override
    public Caller authenticateToken(String token, String address) {
        char[] secret = token.toCharArray();
        StoredAccount account = cache.find(TOKEN, "", secret).orElseGet(() -> {
            String digest = Digests.sha256(token);
            backoff.check(TOKEN + digest, address);
            StoredAccount found = store.findByToken(digest).filter(StoredAccount::enabled).orElse(null);
            if (found == null) {
                backoff.failed(TOKEN + digest, address);
                throw refused();
            }
            cache.keep(TOKEN, "", secret, found);
            return found;
        });
        return account.caller(address);
    }

    @Override
    public Optional<Caller> callerOf(String username, String address) {
        return store.find(username).filter(StoredAccount::enabled).map(account -> account.caller(address));
    }

    @Override
    public String issueToken(String username, String label) {
        if (store.find(username).isEmpty()) {
            throw ServiceException.notFound("Nessun utente «" + username + "»");
        }
        String token = "sintesi_" + Digests.newSecret();
        transactions.run(() -> store.addToken(Digests.sha256(token), username, label, Micros.of(clock.now())));
        return token;
    }

    @Override
    public void changePassword(String username, char[] oldPassword, char[] newPassword, String address) {
        StoredAccount account = checked(username, oldPassword, address);
        Passwords.check(username, newPassword);
        if (passwords.matches(newPassword, account.passwordHash())) {
            throw ServiceException.rejected(Rejection.error("ACC-PASSWORD-SAME", "password", "La nuova password è uguale alla vecchia",
                    "Scegliere una password diversa"));
        }
        String hash = passwords.hash(newPassword);
        transactions.run(() -> {
            store.setPassword(username, hash);
            sessions.closeAll(username);
            audit.record(entry(account.caller(address), "accounts.password", username, AuditEntry.Outcome.OK, "Cambio password"));
        });
        cache.drop(username);
    }

    @Override
    public void setEnabled(String username, boolean enabled, Caller by) {
        transactions.run(() -> {
            if (!store.setEnabled(username, enabled)) {
                throw ServiceException.notFound("Nessun utente «" + username + "»");
            }
            if (!enabled) {
                sessions.closeAll(username);
            }
            audit.record(entry(by, enabled ? "accounts.enable" : "accounts.disable", username, AuditEntry.Outcome.OK, "Gestione utenti"));
        });
        cache.drop(username);
    }

    @Override
    public boolean unlock(String username) {
        return backoff.clear(username);
    }

    /** Creates the first administrator when there is no account at all; returns the password to be shown once. */
    public Optional<String> createFirstAdministrator() {
        if (!store.isEmpty()) {
            return Optional.empty();
        }
        String password = Digests.newSecret().substring(0, 20);
        create(new NewAccount("admin", "Amministratore", null, Set.of(Role.ADMINISTRATOR), null, null, password.toCharArray(), true));
        return Optional.of(password);
    }

    private StoredAccount checked(String username, char[] password, String address) {
        backoff.check(username, address);
        StoredAccount account = store.find(username).orElse(null);
        boolean right = passwords.matches(password, account == null ? null : account.passwordHash());
        if (account == null || !right || !account.enabled()) {
            backoff.failed(username, address);
            Caller unknown = new Caller("anonymous", "Anonimo", Set.of(), null, null, address);
            transactions.requiresNew(() -> {
                audit.record(entry(unknown, "accounts.login", account == null ? "?" : username, AuditEntry.Outcome.FAILED, "Accesso"));
                return null;
            });
            throw refused();
        }
        transactions.requiresNew(() -> {
            backoff.clear(username);
            store.loggedIn(username, Micros.of(clock.now()));
            audit.record(entry(account.caller(address), "accounts.login", username, AuditEntry.Outcome.OK, "Accesso"));
            return null;
        });
        cache.keep(PASSWORD, username, password, account);
        return account;
    }

    private static AuditEntry entry(Caller caller, String action, String username, AuditEntry.Outcome outcome, String purpose) {
        return new AuditEntry(caller, action, "account", username, null, purpose, outcome);
    }

    private static ServiceException taken(String username) {
        return ServiceException.conflict(Rejection.error("ACC-TAKEN", "username", "Il nome utente «" + username + "» è già in uso",
                "Scegliere un altro nome utente"));
    }

    private static ServiceException refused() {
        return new ServiceException(ServiceException.Kind.UNAUTHENTICATED, "Nome utente o password non validi", List.of());
    }
}
