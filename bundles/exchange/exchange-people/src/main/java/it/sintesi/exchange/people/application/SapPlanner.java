package it.sintesi.exchange.people.application;

import it.sintesi.kernel.api.Leases;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks now and then for records that are due; one node at a time does it. */
public final class SapPlanner implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SapPlanner.class);
    private static final String LEASE = "people-sap-planner";
    private static final int BATCH = 50;

    private final SapSender sender;
    private final Leases leases;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "people-sap-planner");
        thread.setDaemon(true);
        return thread;
    });

    public SapPlanner(SapSender sender, Leases leases) {
        this.sender = sender;
        this.leases = leases;
    }

    /** Begins to look. */
    public void start(long pollMillis) {
        timer.scheduleWithFixedDelay(this::look, pollMillis, pollMillis, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            if (leases.acquire(LEASE, Duration.ofMinutes(1))) {
                sender.sendDue(BATCH);
            }
        } catch (RuntimeException e) {
            // An area that is away for a moment, or the database: what is due stays due and is looked at again.
            LOG.warn("Records are not sent now, they stay due: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
        leases.release(LEASE);
    }
}
