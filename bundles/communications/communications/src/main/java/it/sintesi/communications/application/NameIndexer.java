package it.sintesi.communications.application;

import it.sintesi.communications.persistence.NameStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Makes names searchable some seconds after their communications: intake does not pay for it, and a stop in between loses nothing. */
final class NameIndexer {

    private static final Logger LOG = LoggerFactory.getLogger(NameIndexer.class);
    private static final long SECONDS = 3;

    private final KernelServices kernel;
    private final NameStore names = new NameStore();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "communications-names"));

    NameIndexer(KernelServices kernel) {
        this.kernel = kernel;
    }

    void start() {
        timer.scheduleWithFixedDelay(this::guarded, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    void stop() {
        timer.shutdownNow();
    }

    // An exception would end the schedule for ever.
    private void guarded() {
        try {
            run();
        } catch (RuntimeException e) {
            LOG.warn("Names could not be indexed; tried again in {} s: {}", SECONDS, Failures.describe(e));
        }
    }

    /** Takes everything that is new. */
    void run() {
        boolean more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            more = kernel.transactions().requiresNew(() -> {
                try (Connection connection = kernel.dataSource().getConnection()) {
                    return names.advance(connection);
                }
            });
        }
    }
}
