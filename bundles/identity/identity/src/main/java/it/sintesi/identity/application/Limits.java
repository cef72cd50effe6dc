package it.sintesi.identity.application;

import it.sintesi.identity.persistence.AttemptStore;
import it.sintesi.identity.persistence.AttemptStore.Count;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.jdbc.SqlFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** How often an address may ask and a recipient be written to, within an hour; counted in the database, for all nodes. */
public final class Limits {

    private static final Duration WINDOW = Duration.ofHours(1);

    private final Kernel kernel;
    private final AttemptStore store;
    private final IdentitySettings settings;

    public Limits(Kernel kernel, AttemptStore store, IdentitySettings settings) {
        this.kernel = kernel;
        this.store = store;
        this.settings = settings;
    }

    /**
     * Counts a question of an address.
     *
     * @throws ServiceException TOO_MANY with the seconds to wait
     */
    void question(String what, String address) {
        Instant now = kernel.clock().now();
        Count count = count(what + ":" + address, now);
        if (count.attempts() > settings.questionsPerHour()) {
            long wait = Duration.between(now, count.since().plus(WINDOW)).toSeconds();
            throw new ServiceException(ServiceException.Kind.TOO_MANY, "Da questo indirizzo sono arrivate troppe richieste: riprovate più tardi", List.of(),
                    (int) Math.max(1, wait)).said("ID-TOO-MANY");
        }
    }

    /** Counts a message to somebody; false when there were enough in this hour. */
    boolean mayWriteTo(String recipient) {
        return count("mail:" + recipient.toLowerCase(Locale.ROOT), kernel.clock().now()).attempts() <= settings.messagesPerHour();
    }

    /** Forgets windows that began before. */
    void purge(Instant before) {
        store.purge(before);
    }

    private Count count(String name, Instant now) {
        String digest = Secrets.sha256(name);
        if (!kernel.transactions().requiresNew(() -> store.count(digest, now, WINDOW))) {
            begin(digest, now);
        }
        return kernel.transactions().requiresNew(() -> store.read(digest, now));
    }

    // In a transaction after the other, not within it: Derby may keep the lock of an update that found nothing.
    private void begin(String digest, Instant now) {
        try {
            kernel.transactions().requiresNew(() -> {
                store.add(digest, now);
                return null;
            });
        } catch (SqlFailure e) {
            if (!e.isDuplicate()) {
                throw e;
            }
            kernel.transactions().requiresNew(() -> store.count(digest, now, WINDOW));
        }
    }
}
