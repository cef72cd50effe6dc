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
import it.sintesi.kernel.api.security.SecondFactors.Due;
import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.kernel.jdbc.Micros;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Accounts in the database. */
public final class DatabaseAccounts implements Accounts {

    private final AccountStore store;
    private final AccountTokens tokens;
    private final AccountKeeping keeping;
    private final Logins logins;
    private final LoginBackoff backoff;
    private final Passwords passwords;
    private final SecondFactorStore factors;
    private final SecondFactorPolicy policy;
    private final Transactions transactions;
    private final CertifiedClock clock;
    private final AuditTrail audit;
    private final Sessions sessions;

    DatabaseAccounts(AccountStore store, AccountTokens tokens, AccountKeeping keeping, Logins logins, LoginBackoff backoff, Passwords passwords,
                     SecondFactorStore factors, SecondFactorPolicy policy, Transactions transactions, CertifiedClock clock, AuditTrail audit, Sessions sessions) {
        this.store = store;
        this.tokens = tokens;
        this.keeping = keeping;
        this.logins = logins;
        this.backoff = backoff;
        this.passwords = passwords;
        this.factors = factors;
        this.policy = policy;
        this.transactions = transactions;
        this.clock = clock;
        this.audit = audit;
        this.sessions = sessions;
    }

    @Override
    public Account create(NewAccount account) {
        return keeping.create(account).account(null);
    }

    @Override
    public Optional<Account> find(String username) {
        return store.find(username).map(this::shown);
    }

    @Override
    public List<Account> staffOf(String office) {
        return store.ofOffice(office).stream().map(this::shown).filter(a -> a.roles().stream().anyMatch(Role::staff)).toList();
    }

    @Override
    public Page<Account> list(String text, PageRequest page) {
        return new Page<>(store.list(text, page).stream().map(this::shown).toList(), store.count(text), page.number(), page.size());
    }

    @Override
    public List<Account> ofSubject(String subjectCode) {
        return store.ofSubject(subjectCode).stream().map(this::shown).toList();
    }

    @Override
    public Optional<Account> findByEmail(String email) {
        List<StoredAccount> found = store.byEmail(email);
        return found.size() == 1 ? Optional.of(shown(found.get(0))) : Optional.empty();
    }

    private Account shown(StoredAccount account) {
        return account.account(backoff.lockedUntil(account.username()));
    }

    @Override
    public Caller authenticate(String username, char[] password, String address) {
        StoredAccount account = logins.password(username, password, address);
        if (policy.due(account.roles(), account.secondFactor()) != Due.NOTHING) {
            throw Logins.refused();
        }
        return account.caller(address);
    }

    @Override
    public Caller authenticateToken(String token, String address) {
        return logins.token(token, address).caller(address);
    }

    @Override
    public Optional<Caller> callerOf(String username, String address) {
        return store.find(username).filter(logins::usable).map(account -> account.caller(address));
    }

    @Override
    public String issueToken(String username, String label) {
        return transactions.required(() -> {
            if (store.find(username).isEmpty()) {
                throw AccountKeeping.unknown(username);
            }
            return tokens.issue(username, label, Micros.of(clock.now()));
        });
    }

    @Override
    public List<TokenView> tokens(String username) {
        return tokens.list(username);
    }

    @Override
    public boolean revokeToken(String username, String id, Caller by) {
        boolean revoked = transactions.required(() -> {
            if (!tokens.revoke(username, id)) {
                return false;
            }
            audit.record(AuditEntry.ok(by, "accounts.token.revoke", "account", username, null, "Revoca di un gettone"));
            return true;
        });
        logins.forget(username);
        return revoked;
    }

    @Override
    public void changePassword(String username, char[] oldPassword, char[] newPassword, String address) {
        StoredAccount account = logins.checked(username, oldPassword, address);
        if (passwords.matches(newPassword, account.passwordHash())) {
            throw ServiceException.rejected(Rejection.error("ACC-PASSWORD-SAME", "password", "La nuova password è uguale alla vecchia",
                    "Scegliere una password diversa"));
        }
        keeping.setPassword(username, newPassword, false, account.caller(address), "accounts.password", "Cambio password");
        logins.forget(username);
    }

    @Override
    public void resetPassword(String username, char[] password, boolean mustChange, Caller by) {
        keeping.setPassword(username, password, mustChange, by, "accounts.reset", "Nuova password senza la precedente");
        backoff.clear(username);
        logins.forget(username);
    }

    @Override
    public Account update(String username, AccountChange change, Caller by) {
        StoredAccount changed = keeping.update(username, change, by);
        logins.forget(username);
        return shown(changed);
    }

    @Override
    public void setEnabled(String username, boolean enabled, Caller by) {
        keeping.setEnabled(username, enabled, by);
        logins.forget(username);
    }

    @Override
    public boolean unlock(String username) {
        // Both, whatever the first says.
        return backoff.clear(username) | backoff.clear(LoginBackoff.secondStep(username));
    }

    @Override
    public void resetSecondFactor(String username, Caller by) {
        transactions.run(() -> {
            if (store.find(username).isEmpty()) {
                throw AccountKeeping.unknown(username);
            }
            factors.remove(username);
            sessions.closeAll(username);
            audit.record(AuditEntry.ok(by, "accounts.factor.reset", "account", username, null, "Secondo fattore tolto dall'assistenza"));
        });
        backoff.clear(LoginBackoff.secondStep(username));
        logins.forget(username);
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
}
