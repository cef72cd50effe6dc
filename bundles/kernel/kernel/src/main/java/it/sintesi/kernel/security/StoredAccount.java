package it.sintesi.kernel.security;

import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.jdbc.Micros;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A row of the table of accounts. */
record StoredAccount(String username, String displayName, String email, Set<Role> roles, String office, String subjectCode,
                     String passwordHash, boolean enabled, boolean mustChange, Instant lastLogin, LocalDate expires,
                     boolean secondFactor) {

    static final String COLUMNS = "a.username, a.display_name, a.email, a.roles, a.office, a.subject_code, a.password_hash, "
            + "a.enabled, a.must_change, a.last_login_us, a.expires_on, "
            + "(SELECT COUNT(*) FROM kernel.second_factor f WHERE f.username = a.username AND f.confirmed_us IS NOT NULL) AS factors";

    static StoredAccount read(ResultSet row) throws SQLException {
        String expires = row.getString("expires_on");
        return new StoredAccount(row.getString("username"), row.getString("display_name"), row.getString("email"),
                roles(row.getString("roles")), row.getString("office"), row.getString("subject_code"), row.getString("password_hash"),
                row.getInt("enabled") == 1, row.getInt("must_change") == 1, Micros.read(row, "last_login_us"),
                expires == null ? null : LocalDate.parse(expires), row.getInt("factors") > 0);
    }

    static String text(Set<Role> roles) {
        return new TreeSet<>(roles).stream().map(Role::name).collect(Collectors.joining(","));
    }

    /** Whether it opens doors on that day. */
    boolean usable(LocalDate day) {
        return enabled && (expires == null || !expires.isBefore(day));
    }

    Caller caller(String address) {
        return new Caller(username, displayName, roles, office, subjectCode, address);
    }

    Account account(Instant lockedUntil) {
        return new Account(username, displayName, roles, office, subjectCode, email, enabled, mustChange, lockedUntil, lastLogin, expires,
                secondFactor);
    }

    private static Set<Role> roles(String text) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(text.split(",")).filter(name -> !name.isEmpty()).map(Role::valueOf).forEach(roles::add);
        return roles;
    }
}
