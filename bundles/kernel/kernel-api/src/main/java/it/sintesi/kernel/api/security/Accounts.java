package it.sintesi.kernel.api.security;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

    /** Enabled accounts of the staff of an office, by user name, at most {@link PageRequest#MAX_SIZE}. */
    default List<Account> staffOf(String office) {
        return list("", new PageRequest(0, PageRequest.MAX_SIZE)).items().stream()
                .filter(a -> a.enabled() && office.equals(a.office()) && a.roles().stream().anyMatch(Role::staff)).toList();
    }

    /**
     * Checks a password, in constant time for known and unknown names, with growing delay per account and per address. Disabled and expired
     * accounts answer like a wrong password, and so do accounts that need a second factor: their programs use a token, their people
     * {@link SecondFactors#password}.
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
    boolean unlock(String username);

    /**
     * Sets a new password without the old one, after the identity was proved in another way (link by e-mail, help desk); ends the delay after
     * failed logins and closes all sessions.
     *
     * @param mustChange true when the owner must choose another one at the next login
     * @throws it.sintesi.kernel.api.ServiceException NOT_FOUND, REJECTED when the password is too weak
     */
    void resetPassword(String username, char[] password, boolean mustChange, Caller by);

    /**
     * What changes in an account; null components stay as they are, an empty e-mail address or office is taken away.
     *
     * @param expires last day of the account; {@link LocalDate#MAX} takes the end away
     */
    record AccountChange(String displayName, String email, Set<Role> roles, String office, String subjectCode, LocalDate expires) {
    }

    /**
     * Changes an account; a change of roles, office, subject or end closes its sessions.
     *
     * @throws it.sintesi.kernel.api.ServiceException NOT_FOUND
     */
    Account update(String username, AccountChange change, Caller by);

    /** Accounts that stand for a person or company, by its fiscal code. */
    List<Account> ofSubject(String subjectCode);

    /** The account with this e-mail address, in any case of letters; empty when none or several have it. */
    Optional<Account> findByEmail(String email);

    /**
     * An API token without its secret.
     *
     * @param id      names it for {@link #revokeToken}
     * @param label   what it is for, as its owner wrote it
     * @param created when it was issued
     */
    record TokenView(String id, String label, Instant created) {
    }

    /** Tokens of an account, newest first. */
    List<TokenView> tokens(String username);

    /** Takes a token of the account back at once; false when the account has no such token. */
    boolean revokeToken(String username, String id, Caller by);

    /** Takes the second factor of an account away, for somebody who lost the device and proved who he is; closes all sessions. */
    void resetSecondFactor(String username, Caller by);
}
