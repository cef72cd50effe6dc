package it.sintesi.identity.application;

import it.sintesi.identity.application.Links.Purpose;
import it.sintesi.identity.domain.ApplicantChecks;
import it.sintesi.identity.persistence.AccreditationStore;
import it.sintesi.identity.persistence.LinkStore.Link;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Accounts.AccountChange;
import it.sintesi.kernel.api.security.Accounts.TokenView;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What holders do with their own account; what could help a thief of an open session asks for the password again. */
public final class OwnAccount {

    private static final Set<Role> SENDERS = Set.of(Role.EMPLOYER, Role.INTERMEDIARY, Role.PARTNER_SYSTEM);
    private static final int LONGEST_LABEL = 100;
    private static final int MOST_TOKENS = 20;

    private final Kernel kernel;
    private final Links links;
    private final Limits limits;
    private final AccreditationStore accreditations;
    private final Recovery recovery;

    public OwnAccount(Kernel kernel, Links links, Limits limits, AccreditationStore accreditations, Recovery recovery) {
        this.kernel = kernel;
        this.links = links;
        this.limits = limits;
        this.accreditations = accreditations;
        this.recovery = recovery;
    }

    /** The caller's account; NOT_FOUND for callers without one. */
    public Account account(Caller caller) {
        return kernel.accounts().find(caller.account()).orElseThrow(() -> ServiceException.notFound("Questo accesso non ha un account con una scheda.").said("ID-NO-CARD"));
    }

    /** True when programs of the caller may send communications. */
    public boolean sends(Caller caller) {
        return caller.roles().stream().anyMatch(SENDERS::contains);
    }

    public List<TokenView> tokens(Caller caller) {
        return kernel.accounts().tokens(caller.account());
    }

    /**
     * Issues a token for a program.
     *
     * @return the token, shown only now
     */
    public String issueToken(Caller caller, String label, char[] password) {
        if (!sends(caller)) {
            throw ServiceException.forbidden("I codici per programmi sono di chi invia comunicazioni: aziende e intermediari").said("ID-CODES-FOR");
        }
        if (label == null || label.isBlank() || label.length() > LONGEST_LABEL) {
            throw ServiceException.rejected(Rejection.error("ID-LABEL", "label", "Manca il nome del programma", "Scrivete per che cosa serve, per esempio «Paghe ufficio»"));
        }
        if (tokens(caller).size() >= MOST_TOKENS) {
            throw ServiceException.rejected(Rejection.error("ID-TOKENS", "label", "Avete già " + MOST_TOKENS + " codici", "Revocate quelli che non usate più").said(Phrase.of("OWN-TOKENS", MOST_TOKENS)));
        }
        proved(caller, password, "tokenPassword");
        return kernel.transactions().required(() -> {
            String token = kernel.accounts().issueToken(caller.account(), label.strip());
            kernel.audit().record(AuditEntry.ok(caller, "identity.token.issue", "account", caller.account(), null, "Codice per «" + label.strip() + "»"));
            return token;
        });
    }

    /** Takes a token back at once. */
    public void revokeToken(Caller caller, String id) {
        kernel.transactions().run(() -> {
            if (!kernel.accounts().revokeToken(caller.account(), id, caller)) {
                throw ServiceException.notFound("Il codice non c'è più.").said("ID-CODE-GONE");
            }
            kernel.audit().record(AuditEntry.ok(caller, "identity.token.revoke", "account", caller.account(), null, "Revoca di un codice"));
        });
    }

    /**
     * Asks to use another address: the link goes there, nothing changes before it is used. The page answers the same whether the address
     * already belongs to somebody.
     */
    public void changeEmail(Caller caller, String email, char[] password) {
        limits.question("email:" + caller.account(), caller.address());
        if (email == null || !ApplicantChecks.email(email)) {
            throw ServiceException.rejected(Rejection.error("ID-EMAIL", "email", "L'indirizzo e-mail manca o non è corretto", "Scrivetelo per intero, per esempio nome.cognome@esempio.it").said(Phrase.of("OWN-EMAIL")));
        }
        proved(caller, password, "password");
        kernel.transactions().run(() -> {
            Account account = account(caller);
            String token = links.issue(Purpose.EMAIL, account.username(), email);
            kernel.audit().record(AuditEntry.ok(caller, "identity.email.ask", "account", account.username(), null, "Richiesta di cambio dell'indirizzo"));
            if (limits.mayWriteTo(email)) {
                kernel.notifications().send(Mail.secret(email, "email", Recovery.values(account), "/profilo/indirizzo?token=" + token));
            }
        });
    }

    /** The new address that a link of the caller's own account confirms. */
    public Optional<String> newEmail(Caller caller, String token) {
        return links.look(Purpose.EMAIL, token).filter(link -> link.subject().equals(caller.account())).map(Link::detail);
    }

    /** Changes the address and tells the former one. */
    public void confirmEmail(Caller caller, String token) {
        kernel.transactions().run(() -> {
            if (newEmail(caller, token).isEmpty()) {
                throw Links.invalid();
            }
            String email = links.use(Purpose.EMAIL, token).detail();
            Account before = account(caller);
            if (kernel.accounts().findByEmail(email).filter(other -> !other.username().equals(before.username())).isPresent()) {
                throw ServiceException.conflict(Rejection.error("ID-EMAIL-USED", "email", "Questo indirizzo è di un altro account", "Usatene un altro, oppure accedete con quell'account").said(Phrase.of("OWN-EMAIL-USED")));
            }
            kernel.accounts().update(before.username(), new AccountChange(null, email, null, null, null, null), caller);
            accreditations.setEmail(before.username(), email);
            kernel.audit().record(AuditEntry.ok(caller, "identity.email.change", "account", before.username(), null, "Cambio dell'indirizzo"));
            recovery.addressChanged(before, email);
        });
    }

    private void proved(Caller caller, char[] password, String field) {
        try {
            // The password alone: who has a second factor gave its code at the login.
            kernel.factors().password(caller.account(), password, caller.address());
        } catch (ServiceException e) {
            if (e.kind() != ServiceException.Kind.UNAUTHENTICATED) {
                throw e;
            }
            throw ServiceException.rejected(Rejection.error("ID-PASSWORD", field, "La password non è quella dell'account", "Scrivetela di nuovo"));
        }
    }
}
