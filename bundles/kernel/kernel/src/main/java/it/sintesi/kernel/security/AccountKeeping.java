package it.sintesi.kernel.security;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.security.Accounts.AccountChange;
import it.sintesi.kernel.api.security.Accounts.NewAccount;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.SqlFailure;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;

/** Opens and changes accounts; whatever takes rights away ends the sessions. */
final class AccountKeeping {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{2,99}");
    private static final String KEEPING = "Gestione utenti";

    private final AccountStore store;
    private final Transactions transactions;
    private final CertifiedClock clock;
    private final AuditTrail audit;
    private final Sessions sessions;
    private final Passwords passwords;

    AccountKeeping(AccountStore store, Transactions transactions, CertifiedClock clock, AuditTrail audit, Sessions sessions, Passwords passwords) {
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
        this.audit = audit;
        this.sessions = sessions;
        this.passwords = passwords;
    }

    StoredAccount create(NewAccount account) {
        if (!NAME.matcher(account.username()).matches()) {
            throw ServiceException.rejected(Rejection.error("ACC-NAME", "username", "Il nome utente «" + account.username() + "» non è ammesso",
                    "Usare da 3 a 100 lettere, cifre o i segni . _ @ -").said(Phrase.of("ACC-NAME", account.username())));
        }
        Passwords.check(account.username(), account.password());
        StoredAccount stored = new StoredAccount(account.username(), account.displayName(), account.email(), account.roles(), account.office(),
                account.subjectCode(), passwords.hash(account.password()), true, account.mustChangePassword(), null, null, false);
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
        return stored;
    }

    StoredAccount update(String username, AccountChange change, Caller by) {
        return transactions.required(() -> {
            StoredAccount old = store.find(username).orElseThrow(() -> unknown(username));
            StoredAccount changed = changed(old, change);
            store.change(changed);
            if (!old.roles().equals(changed.roles()) || !Objects.equals(old.office(), changed.office())
                    || !Objects.equals(old.subjectCode(), changed.subjectCode()) || !Objects.equals(old.expires(), changed.expires())) {
                sessions.closeAll(username);
            }
            audit.record(AuditEntry.ok(by, "accounts.update", "account", username, null, KEEPING));
            return changed;
        });
    }

    private static StoredAccount changed(StoredAccount old, AccountChange change) {
        LocalDate expires = change.expires() == null ? old.expires() : LocalDate.MAX.equals(change.expires()) ? null : change.expires();
        return new StoredAccount(old.username(), orOld(change.displayName(), old.displayName()), orNone(change.email(), old.email()),
                orOld(change.roles(), old.roles()), orNone(change.office(), old.office()), orOld(change.subjectCode(), old.subjectCode()),
                old.passwordHash(), old.enabled(), old.mustChange(), old.lastLogin(), expires, old.secondFactor());
    }

    private static String orNone(String wanted, String old) {
        return wanted == null ? old : wanted.isEmpty() ? null : wanted;
    }

    private static <T> T orOld(T wanted, T old) {
        return wanted == null ? old : wanted;
    }

    /** Sets a password whose strength was not yet checked. */
    void setPassword(String username, char[] password, boolean mustChange, Caller by, String action, String purpose) {
        Passwords.check(username, password);
        String hash = passwords.hash(password);
        transactions.run(() -> {
            if (!store.setPassword(username, hash, mustChange)) {
                throw unknown(username);
            }
            sessions.closeAll(username);
            audit.record(AuditEntry.ok(by, action, "account", username, null, purpose));
        });
    }

    void setEnabled(String username, boolean enabled, Caller by) {
        transactions.run(() -> {
            if (!store.setEnabled(username, enabled)) {
                throw unknown(username);
            }
            if (!enabled) {
                sessions.closeAll(username);
            }
            audit.record(AuditEntry.ok(by, enabled ? "accounts.enable" : "accounts.disable", "account", username, null, KEEPING));
        });
    }

    static ServiceException unknown(String username) {
        return ServiceException.notFound("Nessun utente «" + username + "»").said("KRN-NO-USER", username);
    }

    private static ServiceException taken(String username) {
        return ServiceException.conflict(Rejection.error("ACC-TAKEN", "username", "Il nome utente «" + username + "» è già in uso",
                "Scegliere un altro nome utente").said(Phrase.of("ACC-TAKEN", username)));
    }
}
