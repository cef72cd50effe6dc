package it.sintesi.reception.application;

import it.sintesi.kernel.api.Leases;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does, each minute and on one node only, what is due: reminders, offers that lapsed, drafts that nobody ended. */
public final class Ticker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);
    private static final String LEASE = "reception-ticker";
    private static final long SECONDS = 60;

    private final Leases leases;
    private final List<Runnable> work;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, LEASE);
        thread.setDaemon(true);
        return thread;
    });

    public Ticker(Leases leases, List<Runnable> work) {
        this.leases = leases;
        this.work = work;
    }

    public void start() {
        executor.scheduleWithFixedDelay(this::tick, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** Does everything once, when this node holds the lease; one failure does not keep the rest from being done. */
    void tick() {
        try {
            if (leases.acquire(LEASE, Duration.ofSeconds(2 * SECONDS))) {
                work.forEach(this::attempt);
            }
        } catch (RuntimeException e) {
            LOG.warn("The work of the reception could not begin, next time in {} s: {}", SECONDS, e.toString());
        }
    }

    private void attempt(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.warn("Scheduled work of the reception failed, next time in {} s: {}", SECONDS, e.toString());
        }
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}
