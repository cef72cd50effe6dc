package it.sintesi.identity.application;

import it.sintesi.identity.persistence.LinkStore;
import it.sintesi.identity.persistence.LinkStore.Link;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One-time links. Reading never uses one up, since mail programs open links to look at them; only the form behind it does. */
public final class Links {

    /** What a link is for, and how long it lasts. */
    public enum Purpose {
        CONFIRM(Duration.ofHours(24)), RECOVER(Duration.ofMinutes(30)), EMAIL(Duration.ofHours(24));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }

        public Duration life() {
            return life;
        }
    }

    private final LinkStore store;
    private final CertifiedClock clock;

    public Links(LinkStore store, CertifiedClock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Makes a link; former ones for the same purpose and subject no longer open anything. Within a transaction. */
    String issue(Purpose purpose, String subject, String detail) {
        String token = Secrets.newToken();
        store.replace(Secrets.sha256(token), purpose.name(), new Link(subject, detail), clock.now().plus(purpose.life()));
        return token;
    }

    /** What a link is about, as long as it is neither used nor expired. */
    Optional<Link> look(Purpose purpose, String token) {
        return store.find(Secrets.sha256(token), purpose.name(), clock.now());
    }

    /**
     * Uses a link up, within the transaction that does what it allows: when that fails the link stays good.
     *
     * @throws ServiceException NOT_FOUND when it is unknown, expired or used
     */
    Link use(Purpose purpose, String token) {
        Link link = look(purpose, token).orElseThrow(Links::invalid);
        if (!store.use(Secrets.sha256(token), purpose.name(), clock.now())) {
            throw invalid();
        }
        return link;
    }

    /** Takes back the links for a purpose and subject. */
    void forget(Purpose purpose, String subject) {
        store.forget(purpose.name(), subject);
    }

    /** Deletes links that expired before. */
    void purge(Instant before) {
        store.purge(before);
    }

    /** The same words whether it was used, expired or never existed. */
    static ServiceException invalid() {
        Rejection reason = Rejection.error("ID-LINK", "", "Il collegamento non è più valido: è già stato usato, è scaduto o è stato copiato solo in parte",
                "Apritelo di nuovo dall'ultimo messaggio ricevuto, oppure chiedetene uno nuovo");
        return new ServiceException(ServiceException.Kind.NOT_FOUND, reason.message(), List.of(reason));
    }
}
