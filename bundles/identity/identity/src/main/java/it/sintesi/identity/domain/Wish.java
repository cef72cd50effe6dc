package it.sintesi.identity.domain;

import it.sintesi.kernel.api.security.Role;
import java.time.LocalDate;
import java.util.Set;

/**
 * A new account of the staff, or how an account is to be; null name and address of a change stay as they are, a null office
 * takes the office away.
 *
 * @param expires last day, or null for no end
 */
public record Wish(String username, String displayName, String email, Set<Role> roles, String office, LocalDate expires) {

    public Wish {
        roles = Set.copyOf(roles);
    }

    /** Roles, office and end in words, for the history and for the holder. */
    public String describe() {
        return String.join(", ", roles.stream().map(Role::label).sorted().toList()) + (office == null ? "" : "; ufficio " + office)
                + (expires == null ? "" : "; scade il " + expires);
    }
}
