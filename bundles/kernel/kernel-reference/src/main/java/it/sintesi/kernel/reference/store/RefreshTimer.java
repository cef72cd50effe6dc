package it.sintesi.kernel.reference.store;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the shipped lists down once the start is over, then notices every minute the lists that another node imported. */
public final class RefreshTimer {

    private static final Logger LOG = LoggerFactory.getLogger(RefreshTimer.class);
    private static final long PERIOD_SECONDS = 60;
    /** By then a start is over: the rows do not compete with it. */
    private static final long STORE_AFTER_SECONDS = 30;

    private final StoredCodeLists lists;
    private ScheduledExecutorService executor;

    public RefreshTimer(StoredCodeLists lists) {
        this.lists = lists;
    }

    public void start() {
        executor = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "code-lists");
            thread.setDaemon(true);
            return thread;
        });
        executor.schedule(this::store, STORE_AFTER_SECONDS, TimeUnit.SECONDS);
        executor.scheduleWithFixedDelay(this::refresh, PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
    }

    private void store() {
        try {
            lists.storeShipped();
        } catch (RuntimeException e) {
            // They are served from the bundle; the next start tries again.
            LOG.warn("Cannot store the shipped code lists", e);
        }
    }

    private void refresh() {
        try {
            lists.refresh();
        } catch (RuntimeException e) {
            // The present copies go on serving; the next minute tries again.
            LOG.warn("Cannot look for newer code lists", e);
        }
    }

    public void stop() {
        executor.shutdownNow();
    }
}
