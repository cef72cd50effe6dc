package it.sintesi.kernel;

import it.sintesi.kernel.api.Leases;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hourly work that one node does for all: old events and ended sessions go. */
final class Housekeeping {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final Duration EVERY = Duration.ofHours(1);

    private final Leases leases;
    private final List<Runnable> works;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "kernel-housekeeping");
        thread.setDaemon(true);
        return thread;
    });

    Housekeeping(Leases leases, List<Runnable> works) {
        this.leases = leases;
        this.works = works;
    }

    void start() {
        executor.scheduleWithFixedDelay(this::work, EVERY.toMinutes(), EVERY.toMinutes(), TimeUnit.MINUTES);
    }

    void stop() {
        executor.shutdown();
    }

    private void work() {
        try {
            if (leases.acquire("housekeeping", EVERY)) {
                works.forEach(Runnable::run);
            }
        } catch (RuntimeException e) {
            LOG.warn("Housekeeping failed, next time in {}: {}", EVERY, e.toString(), e);
        }
    }
}
