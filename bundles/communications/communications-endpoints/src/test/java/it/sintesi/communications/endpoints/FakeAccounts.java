package it.sintesi.communications.endpoints;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Three accounts whose password is their name, and one token. */
final class FakeAccounts implements Accounts {
    static final String TOKEN = "token-di-prova";

    private static final Map<String, Role> ROLES = Map.of("impresa", Role.EMPLOYER, "estranea", Role.EMPLOYER, "nodo", Role.PARTNER_SYSTEM, "operatore", Role.OPERATOR);

    @Override
    public Caller authenticate(String username, char[] password, String address) {
        if (!username.equals(new String(password)) || !ROLES.containsKey(username)) {
            throw new ServiceException(ServiceException.Kind.UNAUTHENTICATED, "Credenziali errate", List.of());
        }
        return caller(username, address);
    }

    @Override
    public Caller authenticateToken(String token, String address) {
        if (!TOKEN.equals(token)) {
            throw new ServiceException(ServiceException.Kind.UNAUTHENTICATED, "Credenziali errate", List.of());
        }
        return caller("impresa", address);
    }

    private static Caller caller(String username, String address) {
        return new Caller(username, username, Set.of(ROLES.get(username)), null, null, address);
    }

    @Override
    public Optional<Caller> callerOf(String username, String address) {
        return ROLES.containsKey(username) ? Optional.of(caller(username, address)) : Optional.empty();
    }

    @Override
    public Account create(NewAccount account) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Account> find(String username) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<Account> list(String text, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String issueToken(String username, String label) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void changePassword(String username, char[] oldPassword, char[] newPassword, String address) {
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
    public void resetPassword(String username, char[] password, boolean mustChange, Caller by) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Account update(String username, AccountChange change, Caller by) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Account> ofSubject(String subjectCode) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Account> findByEmail(String email) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<TokenView> tokens(String username) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean revokeToken(String username, String id, Caller by) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void resetSecondFactor(String username, Caller by) {
        throw new UnsupportedOperationException();
    }
}
