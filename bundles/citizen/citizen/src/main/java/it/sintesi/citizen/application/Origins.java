package it.sintesi.citizen.application;

import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.registry.api.Origin;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a citizen where a datum of the register comes from. */
public final class Origins {

    private static final Pattern COMMUNICATION = Pattern.compile("[A-Za-z]+ ([0-9]{16})");

    private final Accounts accounts;
    private final AccessPolicy policy;

    public Origins(Accounts accounts, AccessPolicy policy) {
        this.accounts = accounts;
        this.policy = policy;
    }

    /** Kinds of source. */
    public enum Kind {
        SELF, COMMUNICATION, OFFICE, SYSTEM, OTHER, UNKNOWN
    }

    /**
     * A source.
     *
     * @param kind   kind
     * @param detail code of the communication, name of who entered it, or empty
     * @param office office of who entered it, or null
     * @param at     when it was true according to the source, or null
     */
    public record Source(Kind kind, String detail, String office, Instant at) {
    }

    public Source of(Caller caller, Origin origin) {
        if (origin == null) {
            return new Source(Kind.UNKNOWN, "", null, null);
        }
        Matcher communication = COMMUNICATION.matcher(origin.source());
        if (communication.matches()) {
            return new Source(Kind.COMMUNICATION, communication.group(1), null, origin.at());
        }
        if (origin.source().equals(caller.account())) {
            return new Source(Kind.SELF, "", null, origin.at());
        }
        return account(origin);
    }

    private Source account(Origin origin) {
        Optional<Account> account = accounts.find(origin.source());
        if (account.isPresent() && account.get().roles().stream().anyMatch(Role::staff)) {
            return new Source(Kind.OFFICE, policy.staffNames() ? account.get().displayName() : "", account.get().office(), origin.at());
        }
        return account.map(a -> new Source(Kind.OTHER, a.displayName(), null, origin.at())).orElse(new Source(Kind.SYSTEM, "", null, origin.at()));
    }
}
