package it.sintesi.kernel.cxf;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** One account, {@code impresa} with password {@code giusta} and token {@code giusto}; counts how often a password is asked for. */
final class CountingAccounts implements Accounts {
    final AtomicInteger asked = new AtomicInteger();
    volatile RuntimeException failure;

    @Override
    public Caller authenticate(String username, char[] password, String address) {
        asked.incrementAndGet();
        return known(username.equals("impresa") && new String(password).equals("giusta"), address);
    }

    @Override
    public Caller authenticateToken(String token, String address) {
        return known(token.equals("giusto"), address);
    }

    private Caller known(boolean right, String address) {
        if (failure != null) {
            throw failure;
        }
        if (!right) {
            throw new ServiceException(ServiceException.Kind.UNAUTHENTICATED, "Credenziali errate", List.of());
        }
        return new Caller("impresa", "Impresa", Set.of(Role.EMPLOYER), null, "99000010175", address);
    }

    @Override
    public Optional<Caller> callerOf(String username, String address) {
        return username.equals("impresa") ? Optional.of(known(true, address)) : Optional.empty();
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
