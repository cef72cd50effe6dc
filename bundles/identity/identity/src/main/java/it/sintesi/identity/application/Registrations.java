package it.sintesi.identity.application;

import it.sintesi.identity.application.Links.Purpose;
import it.sintesi.identity.domain.Applicant;
import it.sintesi.identity.domain.ApplicantChecks;
import it.sintesi.identity.persistence.RegistrationStore;
import it.sintesi.identity.persistence.RegistrationStore.Registration;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.event.EventListener;
import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.jdbc.SqlFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Requests for an account. The page does the same work for every address and never looks for an account; who the address belongs to is
 * asked afterwards, by the listener, and only the mailbox learns the answer.
 */
public final class Registrations implements EventListener {

    /** Type of the event that wakes the listener; its subject is the identifier of the request. */
    public static final String ASKED = "identity/RegistrationAsked";
    private static final Duration KEPT = Duration.ofDays(7);

    private final Kernel kernel;
    private final RegistrationStore store;
    private final Links links;
    private final Limits limits;
    private final UserNames names;

    public Registrations(Kernel kernel, RegistrationStore store, Links links, Limits limits) {
        this.kernel = kernel;
        this.store = store;
        this.links = links;
        this.limits = limits;
        this.names = new UserNames(kernel.accounts());
    }

    /**
     * Takes a request.
     *
     * @param privacy whether the privacy notice was read
     * @throws ServiceException TOO_MANY for the network address, REJECTED with every wrong field; never anything about accounts
     */
    public void ask(Caller caller, Applicant applicant, boolean privacy) {
        limits.question("registration", caller.address());
        List<Rejection> wrong = new ArrayList<>(ApplicantChecks.of(applicant));
        if (!privacy) {
            wrong.add(Rejection.error("ID-PRIVACY", "privacy", "Manca la presa visione dell'informativa", "Leggete l'informativa e spuntate la casella"));
        }
        if (!wrong.isEmpty()) {
            throw ServiceException.rejected(wrong);
        }
        try {
            kernel.transactions().run(() -> keep(caller, applicant));
        } catch (SqlFailure e) {
            // Somebody asked with the same address at this very moment: that request is answered.
            if (!e.isDuplicate()) {
                throw e;
            }
        }
    }

    private void keep(Caller caller, Applicant applicant) {
        Instant now = kernel.clock().now();
        String id = kernel.newId();
        store.replace(id, applicant, now);
        kernel.audit().record(AuditEntry.ok(caller, "identity.register", "registration", id, null, "Richiesta di registrazione"));
        kernel.outbox().publish(List.of(new DomainEvent(kernel.ids().next(), ASKED, id, now, "{}")));
    }

    @Override
    public void on(DomainEvent event) {
        onGroup(List.of(event));
    }

    @Override
    public void onGroup(List<DomainEvent> events) {
        purge();
        events.forEach(this::answer);
    }

    /** In a transaction of its own, before the group has locked anything: what it deletes, the counting of messages would wait for. */
    private void purge() {
        Instant old = kernel.clock().now().minus(KEPT);
        kernel.transactions().requiresNew(() -> {
            store.purge(old);
            links.purge(old);
            limits.purge(old);
            return null;
        });
    }

    /** Sends the link to confirm, or tells the holder of the address that they have an account already. */
    private void answer(DomainEvent event) {
        Optional<Registration> found = store.find(event.subject());
        if (found.isEmpty() || !limits.mayWriteTo(found.get().applicant().email())) {
            return;
        }
        Registration registration = found.get();
        Applicant applicant = registration.applicant();
        Optional<Account> holder = kernel.accounts().findByEmail(applicant.email());
        if (holder.isPresent()) {
            store.delete(registration.id());
            kernel.notifications().send(Mail.to(holder.get().username(), "already",
                    Map.of("name", holder.get().displayName(), "username", holder.get().username()), "/recupero"));
            return;
        }
        store.setUsername(registration.id(), names.fresh(applicant));
        String token = links.issue(Purpose.CONFIRM, registration.id(), "");
        kernel.notifications().send(Mail.secret(applicant.email(), "confirm", Map.of("name", applicant.displayName()), "/registrazione/conferma?token=" + token));
    }
}
