package it.sintesi.communications.forms.draft;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Leases;
import it.sintesi.kernel.api.Transactions;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Throws away drafts that nobody has touched for too long; on one node at a time. */
public final class DraftCleaner {

    private static final Logger LOG = LoggerFactory.getLogger(DraftCleaner.class);
    private static final String LEASE = "forms-cleaner";
    private static final long HOURS = 6;

    private final DraftStore store;
    private final Transactions transactions;
    private final CertifiedClock clock;
    private final Leases leases;
    private ScheduledExecutorService timer;

    public DraftCleaner(DraftStore store, Transactions transactions, CertifiedClock clock, Leases leases) {
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
        this.leases = leases;
    }

    public void start() {
        timer = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "sintesi-forms-cleaner");
            thread.setDaemon(true);
            return thread;
        });
        timer.scheduleWithFixedDelay(this::clean, 1, HOURS * 60, TimeUnit.MINUTES);
    }

    public void stop() {
        timer.shutdownNow();
    }

    private void clean() {
        try {
            if (leases.acquire(LEASE, Duration.ofMinutes(10))) {
                int gone = transactions.required(() -> store.expire(clock.now()));
                LOG.info("{} expired drafts thrown away", gone);
            }
        } catch (RuntimeException e) {
            // Nothing is lost: the next round does it.
            LOG.warn("Expired drafts could not be thrown away", e);
        }
    }
}
