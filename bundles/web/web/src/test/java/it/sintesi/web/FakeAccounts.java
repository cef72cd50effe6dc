package it.sintesi.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;

/** Accounts whose password is their name; {@code blocked} has to wait, {@code fresh} must choose a new password, {@code obbligato} a second factor, {@code doppio} has one. */
public final class FakeAccounts implements Accounts {

    private final Map<String, Account> accounts = new TreeMap<>();
    private final FakeSessions sessions;

    FakeAccounts(FakeSessions sessions) {
        this.sessions = sessions;
        add("admin", "Ada Amministratrice", Role.ADMINISTRATOR, false);
        add("operatore", "Olga Operatrice", Role.OPERATOR, false);
        add("azienda", "Officine Bresciane S.r.l.", Role.EMPLOYER, false);
        add("fresh", "Franca Nuova", Role.OPERATOR, true);
        add("obbligato", "Orso Obbligato", Role.OPERATOR, false);
        add("doppio", "Dora Doppio", Role.OPERATOR, false);
        setSecondFactor("doppio", true);
    }

    private void add(String name, String displayName, Role role, boolean change) {
        String subject = role == Role.EMPLOYER ? "01234567890" : null;
        accounts.put(name, new Account(name, displayName, Set.of(role), "cpi-brescia", subject, name + "@example.org", true, change, null, null, null, false));
    }

    @Override
    public Caller authenticate(String username, char[] password, String address) {
        if ("blocked".equals(username)) {
            throw new ServiceException(ServiceException.Kind.TOO_MANY, "Troppi tentativi: riprovate tra 30 secondi.", List.of(), 30);
        }
        if (!accounts.containsKey(username) || !username.equals(new String(password))) {
            throw new ServiceException(ServiceException.Kind.UNAUTHENTICATED, "Nome utente o password non corretti.", List.of());
        }
        return callerOf(username, address).orElseThrow();
    }

    @Override
    public Optional<Caller> callerOf(String username, String address) {
        return find(username).map(a -> new Caller(a.username(), a.displayName(), a.roles(), a.office(), a.subjectCode(), address));
    }

    @Override
    public Optional<Account> find(String username) {
        return Optional.ofNullable(accounts.get(username));
    }

    @Override
    public void changePassword(String username, char[] oldPassword, char[] newPassword, String address) {
        if (newPassword.length < 12) {
            throw ServiceException.rejected(Rejection.error("ACC-PWD", "new", "La password è troppo corta.", "Usate almeno 12 caratteri"));
        }
        change(username, false);
    }

    private void change(String username, boolean mustChange) {
        Account a = accounts.get(username);
        accounts.put(username, new Account(username, a.displayName(), a.roles(), a.office(), a.subjectCode(), a.email(), true, mustChange, null, null, a.expires(),
                a.secondFactor()));
        sessions.closeAll(username);
    }

    @Override
    public Page<Account> list(String text, PageRequest page) {
        return new Page<>(List.copyOf(accounts.values()), accounts.size(), 0, 25);
    }

    @Override
    public void resetPassword(String username, char[] password, boolean mustChange, Caller by) {
        change(username, mustChange);
    }

    @Override
    public Account update(String username, AccountChange change, Caller by) {
        Account a = accounts.get(username);
        Account changed = new Account(username, change.displayName() == null ? a.displayName() : change.displayName(), change.roles() == null ? a.roles() : change.roles(),
                change.office() == null ? a.office() : change.office(), change.subjectCode() == null ? a.subjectCode() : change.subjectCode(),
                change.email() == null ? a.email() : change.email(), a.enabled(), a.mustChangePassword(), a.lockedUntil(), a.lastLogin(),
                change.expires() == null ? a.expires() : change.expires(), a.secondFactor());
        accounts.put(username, changed);
        return changed;
    }

    @Override
    public List<Account> ofSubject(String subjectCode) {
        return accounts.values().stream().filter(a -> subjectCode.equals(a.subjectCode())).toList();
    }

    @Override
    public Optional<Account> findByEmail(String email) {
        return accounts.values().stream().filter(a -> email.equalsIgnoreCase(a.email())).findFirst();
    }

    @Override
    public Account create(NewAccount account) {
        if (accounts.containsKey(account.username())) {
            throw ServiceException.conflict(Rejection.error("ACC-TAKEN", "username", "Il nome utente è già in uso", "Sceglierne un altro"));
        }
        Account created = new Account(account.username(), account.displayName(), account.roles(), account.office(), account.subjectCode(), account.email(), true,
                account.mustChangePassword(), null, null, null, false);
        accounts.put(account.username(), created);
        return created;
    }

    @Override
    public List<TokenView> tokens(String username) {
        return List.of();
    }

    @Override
    public boolean revokeToken(String username, String id, Caller by) {
        return false;
    }

    @Override
    public Caller authenticateToken(String token, String address) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String issueToken(String username, String label) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setEnabled(String username, boolean enabled, Caller by) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean unlock(String username) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void resetSecondFactor(String username, Caller by) {
        setSecondFactor(username, false);
    }

    void setSecondFactor(String username, boolean on) {
        Account a = accounts.get(username);
        accounts.put(username, new Account(username, a.displayName(), a.roles(), a.office(), a.subjectCode(), a.email(), a.enabled(), a.mustChangePassword(),
                a.lockedUntil(), a.lastLogin(), a.expires(), on));
    }
}
