package it.sintesi.identity.domain;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Who may give which roles, and touch accounts that hold them. What is not written here nobody may. */
public final class RoleGrants {

    private static final Map<Role, Set<Role>> TABLE = new EnumMap<>(Role.class);

    static {
        // The system is no account; everything else an administrator may give.
        TABLE.put(Role.ADMINISTRATOR, EnumSet.complementOf(EnumSet.of(Role.SYSTEM)));
        // Not those above the desk (supervisors, its own colleagues, administrators), not health data, not partner systems.
        TABLE.put(Role.HELPDESK, EnumSet.of(Role.CITIZEN, Role.EMPLOYER, Role.INTERMEDIARY, Role.ACCREDITED_BODY, Role.OPERATOR, Role.MOBILITY_OFFICE,
                Role.ANALYST, Role.COMMITTEE_SECRETARY, Role.QUALITY_MANAGER, Role.CALLS_OFFICE));
    }

    private RoleGrants() {
    }

    /** Roles that the caller may give or take. */
    public static Set<Role> grantable(Caller caller) {
        Set<Role> all = EnumSet.noneOf(Role.class);
        caller.roles().forEach(role -> all.addAll(TABLE.getOrDefault(role, Set.of())));
        return all;
    }

    /** True when the caller may give or take every one of the roles. */
    public static boolean covers(Caller caller, Set<Role> roles) {
        return grantable(caller).containsAll(roles);
    }
}
