package it.sintesi.kernel.api.security;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * An account without its secrets; fields as in {@link Caller}.
 *
 * @param lockedUntil  end of the delay after failed logins, null when there is none
 * @param lastLogin    last login with the password, null when there was none
 * @param expires      last day of the account, null when it does not end
 * @param secondFactor whether a second factor is confirmed
 */
public record Account(String username, String displayName, Set<Role> roles, String office, String subjectCode, String email,
                      boolean enabled, boolean mustChangePassword, Instant lockedUntil, Instant lastLogin, LocalDate expires, boolean secondFactor) {

    /** True when the account ended before the day. */
    public boolean expired(LocalDate day) {
        return expires != null && expires.isBefore(day);
    }
}
