package it.sintesi.kernel.api.security;

import java.util.Objects;
import java.util.Set;

/**
 * Who is calling, as established at the door.
 *
 * @param account     user name; {@code system} for the system itself, {@code anonymous} for nobody
 * @param displayName name for people
 * @param roles       roles held
 * @param office      identifier of the operator's office, or null
 * @param subjectCode fiscal code of the person or company that the account stands for, or null
 * @param address     network address of the caller, or null
 */
public record Caller(String account, String displayName, Set<Role> roles, String office, String subjectCode, String address) {

    /** Nobody. */
    public static final Caller ANONYMOUS = new Caller("anonymous", "Anonimo", Set.of(), null, null, null);

    public Caller {
        Objects.requireNonNull(account, "account");
        roles = Set.copyOf(roles);
    }

    /** The system itself, doing the named work. */
    public static Caller system(String work) {
        return new Caller("system", work, Set.of(Role.SYSTEM), null, null, null);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean isStaff() {
        return roles.stream().anyMatch(Role::staff);
    }

    public boolean isAnonymous() {
        return roles.isEmpty();
    }
}
