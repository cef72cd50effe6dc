package it.sintesi.identity.application;

import it.sintesi.identity.api.UnprovedCitizens;
import it.sintesi.identity.domain.Accreditation;
import it.sintesi.identity.persistence.AccountStepStore;
import it.sintesi.identity.persistence.AccountStepStore.AccountStep;
import it.sintesi.identity.persistence.AccreditationStore;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Accounts.AccountChange;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import java.util.Optional;
import java.util.Set;

/** One account for a person who registered first and came with SPID or CIE later: the proof takes the place of the look at the desk. */
public final class DigitalIdentity implements UnprovedCitizens {

    /** Proof of a request that a digital identity decided. */
    static final String PROOF = "DIGITAL_IDENTITY";
    private static final Set<Role> CITIZEN = Set.of(Role.CITIZEN);

    private final Kernel kernel;
    private final AccreditationStore requests;
    private final AccountStepStore steps;
    private final Accrediting accrediting;
    private final Recovery recovery;

    public DigitalIdentity(Kernel kernel, AccreditationStore requests, AccountStepStore steps, Accrediting accrediting, Recovery recovery) {
        this.kernel = kernel;
        this.requests = requests;
        this.steps = steps;
        this.accrediting = accrediting;
        this.recovery = recovery;
    }

    @Override
    public Optional<String> takeOver(String fiscalCode, String email, String door, String address) {
        return kernel.transactions().required(() -> kernel.accounts().ofSubject(fiscalCode).isEmpty()
                ? requests.openOfCitizen(fiscalCode).stream().filter(request -> unproved(request.username())).findFirst().map(request -> take(request, email, door, address)) : Optional.empty());
    }

    private boolean unproved(String username) {
        return kernel.accounts().find(username).filter(account -> account.enabled() && account.subjectCode() == null && account.roles().equals(CITIZEN)).isPresent();
    }

    private String take(Accreditation request, String email, String door, String address) {
        Account before = kernel.accounts().find(request.username()).orElseThrow();
        Caller holder = new Caller(before.username(), before.displayName(), CITIZEN, null, request.applicant().personCode(), address);
        boolean sameAddress = email != null && email.equalsIgnoreCase(before.email());
        accrediting.approve(request, holder, PROOF, door, "linked");
        // Whoever chose the password and the address may be somebody else.
        kernel.accounts().resetPassword(before.username(), Secrets.newToken().toCharArray(), false, holder);
        kernel.accounts().tokens(before.username()).forEach(token -> kernel.accounts().revokeToken(before.username(), token.id(), holder));
        kernel.sessions().closeAll(before.username());
        if (!sameAddress) {
            kernel.accounts().update(before.username(), new AccountChange(null, email == null ? "" : email, null, null, null, null), holder);
            // The former address may be a stranger's: it does not learn the new one.
            recovery.addressChanged(before, "-");
        }
        steps.add(kernel.newId(), before.username(), new AccountStep(kernel.clock().now(), before.username(), "linked", door));
        kernel.audit().record(AuditEntry.ok(holder, "identity.linked", "account", before.username(), request.applicant().personCode(), "Account aperto dalla persona e unito all'accesso con " + door));
        return before.username();
    }
}
