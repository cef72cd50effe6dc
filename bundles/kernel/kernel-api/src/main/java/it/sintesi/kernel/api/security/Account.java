package it.sintesi.kernel.api.security;

import java.time.Instant;
import java.util.Set;

/** An account without its secrets; fields as in {@link Caller}, {@code lockedUntil} null when not locked. */
public record Account(String username, String displayName, Set<Role> roles, String office, String subjectCode, String email,
                      boolean enabled, boolean mustChangePassword, Instant lockedUntil, Instant lastLogin) {
}
