package it.sintesi.identity.application;

import it.sintesi.identity.application.Links.Purpose;
import it.sintesi.identity.domain.Accreditation;
import it.sintesi.identity.domain.Applicant;
import it.sintesi.identity.persistence.RegistrationStore;
import it.sintesi.identity.persistence.RegistrationStore.Registration;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.security.Accounts.NewAccount;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Opens the account when the address is confirmed. It stands for nobody yet (no subject code): it opens no file of the register until
 * the identity, or the link to the company, is proved.
 */
public final class Confirmation {

    private final Kernel kernel;
    private final RegistrationStore store;
    private final Links links;
    private final Limits limits;
    private final Accrediting accrediting;

    public Confirmation(Kernel kernel, RegistrationStore store, Links links, Limits limits, Accrediting accrediting) {
        this.kernel = kernel;
        this.store = store;
        this.links = links;
        this.limits = limits;
        this.accrediting = accrediting;
    }

    /** What a link confirms, or empty when it is no longer good. */
    public Optional<Registration> look(String token) {
        return links.look(Purpose.CONFIRM, token).flatMap(link -> store.find(link.subject()));
    }

    /**
     * Confirms the address and opens the account.
     *
     * @return its user name and whether it was accredited at once
     * @throws ServiceException NOT_FOUND when the link is no longer good, REJECTED when the password is too weak (the link stays good),
     *                          CONFLICT when the address has got an account meanwhile
     */
    public Accreditation confirm(Caller caller, String token, char[] password) {
        if (look(token).isEmpty()) {
            limits.question("link", caller.address());
        }
        return kernel.transactions().required(() -> {
            Registration registration = store.find(links.use(Purpose.CONFIRM, token).subject()).orElseThrow(Links::invalid);
            Applicant applicant = registration.applicant();
            if (kernel.accounts().findByEmail(applicant.email()).isPresent()) {
                throw ServiceException.conflict(Rejection.error("ID-EMAIL-USED", "", "Per questo indirizzo e-mail esiste già un account",
                        "Usate «Recupera l'accesso» per ritrovare nome utente e password").said(Phrase.of("CONFIRM-EMAIL-USED")));
            }
            kernel.accounts().create(new NewAccount(registration.username(), applicant.displayName(), applicant.email(), Set.of(Role.CITIZEN), null, null,
                    password, false));
            store.delete(registration.id());
            kernel.audit().record(AuditEntry.ok(caller, "identity.confirm", "account", registration.username(), null, "Conferma dell'indirizzo e apertura dell'account"));
            kernel.notifications().send(Mail.to(registration.username(), "welcome",
                    Map.of("name", applicant.displayName(), "username", registration.username()), "/accreditamento"));
            return accrediting.open(registration.username(), applicant);
        });
    }
}
