package it.sintesi.kernel.api.security;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import java.util.Optional;
import java.util.Set;

/** Accounts, their passwords and tokens. */
public interface Accounts {

    /** What is needed to open an account; the password is hashed at once and never logged. */
    record NewAccount(String username, String displayName, String email, Set<Role> roles, String office, String subjectCode,
                      char[] password, boolean mustChangePassword) {
    }

    /**
     * Opens an account.
     *
     * @throws it.sintesi.kernel.api.ServiceException CONFLICT when the name is taken, REJECTED when the password is too weak
     */
    Account create(NewAccount account);

    Optional<Account> find(String username);

    Page<Account> list(String text, PageRequest page);

    /**
     * Checks a password, in constant time for known and unknown names, with growing delay per account and per address.
     *
     * @throws it.sintesi.kernel.api.ServiceException UNAUTHENTICATED (same text for every cause) or TOO_MANY with the seconds to wait
     */
    Caller authenticate(String username, char[] password, String address);

    /** Checks an API token; same errors as {@link #authenticate}. */
    Caller authenticateToken(String token, String address);

    /** The caller of an account whose identity was proved elsewhere (client certificate, OpenID provider). */
    Optional<Caller> callerOf(String username, String address);

    /** Issues an API token, shown only once; the database keeps its digest. */
    String issueToken(String username, String label);

    /** Changes a password after checking the old one; closes all sessions of the account. */
    void changePassword(String username, char[] oldPassword, char[] newPassword, String address);

    /** Enables or disables an account; disabling closes its sessions. */
    void setEnabled(String username, boolean enabled, Caller by);

    /** Ends the delay of an account after failed logins; false when there was none. */
    default boolean unlock(String username) {
        return false;
    }
}
