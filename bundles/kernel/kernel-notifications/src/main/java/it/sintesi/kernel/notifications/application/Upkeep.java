package it.sintesi.kernel.notifications.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Leases;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.notifications.persistence.MessageStore;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that one node does for all: tries again what failed while a channel was away for long, removes what is too old. */
public final class Upkeep implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final String LEASE = "notifications-upkeep";

    private final MessageStore messages;
    private final Queue queue;
    private final Leases leases;
    private final Transactions transactions;
    private final CertifiedClock clock;
    private final UpkeepSettings settings;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, LEASE);
        thread.setDaemon(true);
        return thread;
    });

    public Upkeep(MessageStore messages, Queue queue, Leases leases, Transactions transactions, CertifiedClock clock, UpkeepSettings settings) {
        this.messages = messages;
        this.queue = queue;
        this.leases = leases;
        this.transactions = transactions;
        this.clock = clock;
        this.settings = settings;
    }

    /** Begins to work, after the first interval. */
    public void start() {
        long every = settings.every().toSeconds();
        executor.scheduleWithFixedDelay(this::tick, every, every, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        executor.shutdown();
    }

    /** Does the work once. */
    public void work() {
        Instant now = clock.now();
        transactions.run(() -> {
            for (String id : messages.unreachable(now.minus(settings.retryFor()))) {
                if (messages.requeue(id, false, now)) {
                    queue.add(id, now);
                }
            }
        });
        transactions.run(() -> messages.purge(now.minus(settings.attachments()), now.minus(settings.messages())));
    }

    private void tick() {
        try {
            if (leases.acquire(LEASE, settings.every().plus(Duration.ofMinutes(1)))) {
                work();
            }
        } catch (RuntimeException e) {
            LOG.warn("Upkeep of messages failed, next time in {}: {}", settings.every(), e.toString(), e);
        }
    }
}
