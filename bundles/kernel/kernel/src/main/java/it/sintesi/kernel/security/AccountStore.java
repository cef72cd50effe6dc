package it.sintesi.kernel.security;

import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.jdbc.Sql;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The statements on accounts. */
final class AccountStore {

    private static final String SELECT = "SELECT " + StoredAccount.COLUMNS + " FROM kernel.account a";
    private static final String FIND = SELECT + " WHERE a.username = ?";
    private static final String FIND_BY_TOKEN = SELECT + " JOIN kernel.api_token t ON t.username = a.username WHERE t.digest = ?";
    private static final String OF_SUBJECT = SELECT + " WHERE a.subject_code = ? ORDER BY a.username";
    private static final String BY_EMAIL = SELECT + " WHERE LOWER(a.email) = ? ORDER BY a.username FETCH FIRST 2 ROWS ONLY";
    private static final String OF_OFFICE = SELECT + " WHERE a.office = ? AND a.enabled = 1 ORDER BY a.username FETCH FIRST 500 ROWS ONLY";
    private static final String MATCHING = " WHERE LOWER(a.username) LIKE ? OR LOWER(a.display_name) LIKE ?";
    private static final String LIST = SELECT + MATCHING + " ORDER BY a.username OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";
    private static final String COUNT = "SELECT COUNT(*) FROM kernel.account a" + MATCHING;
    private static final String COUNT_ALL = "SELECT COUNT(*) FROM kernel.account";
    private static final String ADD = """
            INSERT INTO kernel.account (username, display_name, email, roles, office, subject_code, password_hash, enabled, must_change,
            created_us) VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?)""";
    private static final String CHANGE = """
            UPDATE kernel.account SET display_name = ?, email = ?, roles = ?, office = ?, subject_code = ?, expires_on = ? WHERE username = ?""";
    private static final String PASSWORD = "UPDATE kernel.account SET password_hash = ?, must_change = ? WHERE username = ?";
    private static final String ENABLED = "UPDATE kernel.account SET enabled = ? WHERE username = ?";
    private static final String LAST_LOGIN = "UPDATE kernel.account SET last_login_us = ? WHERE username = ?";

    private final Sql sql;

    AccountStore(Sql sql) {
        this.sql = sql;
    }

    Optional<StoredAccount> find(String username) {
        return sql.first(FIND, StoredAccount::read, username);
    }

    Optional<StoredAccount> findByToken(String digest) {
        return sql.first(FIND_BY_TOKEN, StoredAccount::read, digest);
    }

    List<StoredAccount> ofSubject(String subjectCode) {
        return sql.list(OF_SUBJECT, StoredAccount::read, subjectCode);
    }

    /** Enabled accounts of an office. */
    List<StoredAccount> ofOffice(String office) {
        return sql.list(OF_OFFICE, StoredAccount::read, office);
    }

    /** Accounts with an address, at most two: enough to know whether it is the only one. */
    List<StoredAccount> byEmail(String email) {
        return sql.list(BY_EMAIL, StoredAccount::read, email.strip().toLowerCase(Locale.ROOT));
    }

    List<StoredAccount> list(String text, PageRequest page) {
        return sql.list(LIST, StoredAccount::read, like(text), like(text), page.offset(), page.size());
    }

    long count(String text) {
        return sql.number(COUNT, like(text), like(text));
    }

    boolean isEmpty() {
        return sql.number(COUNT_ALL) == 0;
    }

    void add(StoredAccount account, long nowUs) {
        sql.update(ADD, account.username(), account.displayName(), account.email(), StoredAccount.text(account.roles()), account.office(),
                account.subjectCode(), account.passwordHash(), account.mustChange() ? 1 : 0, nowUs);
    }

    void change(StoredAccount account) {
        sql.update(CHANGE, account.displayName(), account.email(), StoredAccount.text(account.roles()), account.office(), account.subjectCode(),
                account.expires() == null ? null : account.expires().toString(), account.username());
    }

    boolean setPassword(String username, String hash, boolean mustChange) {
        return sql.update(PASSWORD, hash, mustChange ? 1 : 0, username) == 1;
    }

    boolean setEnabled(String username, boolean enabled) {
        return sql.update(ENABLED, enabled ? 1 : 0, username) == 1;
    }

    void loggedIn(String username, long nowUs) {
        sql.update(LAST_LOGIN, nowUs, username);
    }

    private static String like(String text) {
        return text == null || text.isBlank() ? "%" : "%" + text.strip().toLowerCase(Locale.ROOT).replace("%", "") + "%";
    }
}
