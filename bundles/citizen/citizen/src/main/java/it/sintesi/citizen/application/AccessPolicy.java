package it.sintesi.citizen.application;

import it.sintesi.kernel.api.audit.AuditRow;
import it.sintesi.kernel.api.security.Role;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What citizens may see of the accesses to their data, as configured.
 *
 * @param staffNames true when the name of the staff is shown, false for the office alone
 * @param actions    days after which accesses are shown, by beginning of the action
 * @param roles      the same, by role of who looked
 */
public record AccessPolicy(boolean staffNames, Map<String, Integer> actions, Map<Role, Integer> roles) {

    /**
     * Reads the configuration.
     *
     * @param staffNames {@code true} or {@code false}
     * @param actions    {@code beginning:days}, comma separated, for example {@code inspection.:180}
     * @param roles      {@code ROLE:days}, comma separated
     * @throws IllegalArgumentException naming what cannot be understood
     */
    public static AccessPolicy of(String staffNames, String actions, String roles) {
        Map<Role, Integer> byRole = new LinkedHashMap<>();
        delays(roles).forEach((role, days) -> byRole.put(Role.valueOf(role), days));
        return new AccessPolicy(Boolean.parseBoolean(staffNames.strip()), delays(actions), byRole);
    }

    /** Whether an access is not yet to be shown: the longest delay that fits it has not passed. */
    boolean hides(AuditRow row, Collection<Role> rolesOfCaller, Instant now) {
        int days = 0;
        for (Map.Entry<String, Integer> delay : actions.entrySet()) {
            days = row.action().startsWith(delay.getKey()) ? Math.max(days, delay.getValue()) : days;
        }
        for (Role role : rolesOfCaller) {
            days = Math.max(days, roles.getOrDefault(role, 0));
        }
        return days > 0 && now.isBefore(row.at().plus(days, ChronoUnit.DAYS));
    }

    private static Map<String, Integer> delays(String text) {
        Map<String, Integer> delays = new LinkedHashMap<>();
        for (String part : text.split(",")) {
            if (!part.isBlank()) {
                int colon = part.lastIndexOf(':');
                if (colon < 1 || !part.substring(colon + 1).strip().matches("[0-9]{1,5}")) {
                    throw new IllegalArgumentException("Not a delay (name:days): " + part.strip());
                }
                delays.put(part.substring(0, colon).strip(), Integer.valueOf(part.substring(colon + 1).strip()));
            }
        }
        return delays;
    }
}
