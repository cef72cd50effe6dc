package it.sintesi.kernel.security;

import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.api.security.SecondFactors.Due;
import java.util.Locale;
import java.util.Set;

/** Whether the staff needs a second factor. Who has one is asked for it unless the policy is off. */
public enum SecondFactorPolicy {
    /** The staff sets one up at the first login. */
    REQUIRED,
    /** Who wants one has one. */
    OPTIONAL,
    /** Nobody is asked. */
    OFF;

    /**
     * Reads the policy from the configuration.
     *
     * @throws IllegalArgumentException naming the property when the text is none of the three
     */
    public static SecondFactorPolicy of(String text) {
        try {
            return valueOf(text.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("it.sintesi.kernel: second.factor must be required, optional or off, not «" + text + "»", e);
        }
    }

    Due due(Set<Role> roles, boolean confirmed) {
        if (this == OFF) {
            return Due.NOTHING;
        }
        return confirmed ? Due.CODE : this == REQUIRED && roles.stream().anyMatch(Role::staff) ? Due.ENROLMENT : Due.NOTHING;
    }
}
