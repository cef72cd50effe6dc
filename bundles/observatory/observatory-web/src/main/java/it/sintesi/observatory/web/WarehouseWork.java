package it.sintesi.observatory.web;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.observatory.api.WarehouseKeeper;
import it.sintesi.observatory.api.WarehouseKeeper.Count;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Long work on the warehouse, one at a time, in the background: it can be left and found again. */
public final class WarehouseWork implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WarehouseWork.class);

    private final WarehouseKeeper keeper;
    private final CertifiedClock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "observatory-warehouse");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicReference<Status> status = new AtomicReference<>(Status.NONE);
    private volatile List<Count> counts;

    public WarehouseWork(WarehouseKeeper keeper, CertifiedClock clock) {
        this.keeper = keeper;
        this.clock = clock;
    }

    /**
     * What goes on.
     *
     * @param kind    {@code rebuild}, {@code reconcile}, or empty when nothing was ever asked for
     * @param began   when
     * @param done    units done so far
     * @param ended   when it ended, null while it runs
     * @param failure why it failed, null when it did not
     */
    public record Status(String kind, Instant began, long done, Instant ended, String failure) {

        static final Status NONE = new Status("", null, 0, null, null);

        public boolean running() {
            return began != null && ended == null;
        }
    }

    public Status status() {
        return status.get();
    }

    /** Counts of the last comparison that was asked for here; null while there is none. */
    public List<Count> counts() {
        return counts;
    }

    /** Begins a rebuild; false when other work is going on. */
    boolean rebuild(Caller caller) {
        return begin("rebuild", () -> keeper.rebuild(caller, done -> status.updateAndGet(s -> new Status(s.kind(), s.began(), done, null, null))));
    }

    /** Begins a comparison; false when other work is going on. */
    boolean reconcile(Caller caller) {
        return begin("reconcile", () -> counts = List.copyOf(keeper.reconcile(caller)));
    }

    private boolean begin(String kind, Runnable work) {
        Status before = status.get();
        if (before.running() || !status.compareAndSet(before, new Status(kind, clock.now(), 0, null, null))) {
            return false;
        }
        worker.execute(() -> {
            String failure = null;
            try {
                work.run();
            } catch (ServiceException e) {
                failure = e.getMessage();
            } catch (RuntimeException e) {
                LOG.error("Work on the warehouse failed: {}", kind, e);
                failure = "";
            }
            String why = failure;
            status.updateAndGet(s -> new Status(s.kind(), s.began(), s.done(), clock.now(), why));
        });
        return true;
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
