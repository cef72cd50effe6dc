package it.sintesi.identity.oidc;

import it.sintesi.identity.api.UnprovedCitizens;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The citizen's account behind a proved identity; opened at the first login. Never an account of the staff or of a company. */
final class CitizenAccounts {

    private static final Set<Role> CITIZEN = Set.of(Role.CITIZEN);
    private static final int PASSWORD_BYTES = 32;

    private final Accounts accounts;
    private final AuditTrail audit;
    private final UnprovedCitizens unproved;

    CitizenAccounts(Accounts accounts, AuditTrail audit, UnprovedCitizens unproved) {
        this.accounts = accounts;
        this.audit = audit;
        this.unproved = unproved;
    }

    /** Who calls from now on; UNAUTHENTICATED when the account is disabled or has ended. */
    Caller caller(Identity identity, String door, String address) {
        String username = find(identity).or(() -> unproved.takeOver(identity.fiscalCode(), identity.email(), door, address)).orElseGet(() -> open(identity));
        Caller caller = accounts.callerOf(username, address).orElseThrow(() -> new ServiceException(ServiceException.Kind.UNAUTHENTICATED,
                "Il vostro account è disabilitato o scaduto: rivolgetevi all'assistenza o al vostro Centro per l'impiego", List.of()).said("IDO-DISABLED"));
        String level = identity.level() == null ? "" : ", livello " + identity.level();
        audit.record(AuditEntry.ok(caller, "accounts.login", "account", username, null, "Accesso con " + door + level));
        return caller;
    }

    private Optional<String> find(Identity identity) {
        return accounts.ofSubject(identity.fiscalCode()).stream().filter(account -> account.roles().equals(CITIZEN)).map(Account::username).findFirst();
    }

    private String open(Identity identity) {
        String username = username(identity.fiscalCode());
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        char[] password = HexFormat.of().formatHex(random).toCharArray();
        try {
            accounts.create(new Accounts.NewAccount(username, identity.name(), identity.email(), CITIZEN, null, identity.fiscalCode(), password, false));
        } catch (ServiceException e) {
            // Two first logins at the same time: the other one has opened the same account.
            if (e.kind() != ServiceException.Kind.CONFLICT) {
                throw e;
            }
        }
        return username;
    }

    /** A name that is the same for the same person, and does not show who it is. */
    static String username(String fiscalCode) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(("cittadino:" + fiscalCode).getBytes(StandardCharsets.UTF_8));
            return "cittadino-" + HexFormat.of().formatHex(digest).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("The Java runtime lacks SHA-256", e);
        }
    }
}
