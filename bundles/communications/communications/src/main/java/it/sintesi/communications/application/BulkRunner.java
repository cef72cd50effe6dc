package it.sintesi.communications.application;

import it.sintesi.communications.api.BulkUploads.State;
import it.sintesi.communications.application.bulk.BulkFile;
import it.sintesi.communications.application.bulk.BulkLimits;
import it.sintesi.communications.persistence.UploadStore;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.api.act.ActDraft;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Works through uploads one after the other; those that a stop interrupted go on after the next start, by whichever node takes their lease. */
final class BulkRunner {

    private static final Logger LOG = LoggerFactory.getLogger(BulkRunner.class);
    private static final String LEASE = "communications-upload-";
    private static final Duration LEASE_TIME = Duration.ofMinutes(10);
    private static final long STOP_SECONDS = 10;

    private final KernelServices kernel;
    private final IntakeService intake;
    private final BulkLimits limits;
    private final UploadStore store = new UploadStore();
    private final ExecutorService runner = Executors.newSingleThreadExecutor(task -> new Thread(task, "communications-upload"));
    private final ExecutorService readers = Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()),
            task -> new Thread(task, "communications-upload-reader"));
    private volatile boolean stopped;

    BulkRunner(KernelServices kernel, IntakeService intake, BulkLimits limits) {
        this.kernel = kernel;
        this.intake = intake;
        this.limits = limits;
    }

    /** Goes on with what is not finished. */
    void start() {
        transaction(store::open).forEach(this::enqueue);
    }

    void stop() {
        stopped = true;
        runner.shutdownNow();
        readers.shutdownNow();
        try {
            if (!runner.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("An upload did not stop in time; it goes on after the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void enqueue(String id) {
        runner.execute(() -> {
            if (!stopped && kernel.leases().acquire(LEASE + id, LEASE_TIME)) {
                run(id);
                kernel.leases().release(LEASE + id);
            }
        });
    }

    private void run(String id) {
        try {
            UploadStore.Work work = transaction(connection -> store.work(connection, id).orElse(null));
            if (work != null) {
                work(id, work);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ServiceException e) {
            fail(id, e.getMessage());
        } catch (RuntimeException e) {
            if (stopped) {
                LOG.info("Upload {} interrupted by the stop; it goes on after the next start", id);
                return;
            }
            LOG.error("Upload {} failed: {}", id, Failures.describe(e));
            fail(id, "L'elaborazione si è fermata per un errore interno: ripetere il caricamento, le comunicazioni già accolte restano valide.");
        }
    }

    private void work(String id, UploadStore.Work work) throws InterruptedException {
        BulkFile file = new BulkFile(work.content(), limits);
        AtomicInteger total = new AtomicInteger();
        file.forEach((number, entry, document) -> total.set(number));
        Set<Integer> finished = transaction(connection -> {
            store.begin(connection, id, total.get());
            return store.finished(connection, id);
        });
        BulkPass pass = new BulkPass(id, work, intake, readers, results -> transaction(connection -> {
            store.add(connection, id, results);
            return store.running(connection, id);
        }));
        boolean complete = pass.run(file, finished);
        if (complete) {
            finish(id, work);
        }
    }

    private void finish(String id, UploadStore.Work work) {
        transaction(connection -> {
            String digest = Preparer.digest(store.results(connection, id).getBytes(StandardCharsets.UTF_8));
            if (!store.running(connection, id)) {
                return false;
            }
            if (work.checkOnly()) {
                return store.done(connection, id, digest, null, kernel.clock().now());
            }
            String subject = work.caller().subjectCode() == null ? work.caller().account() : work.caller().subjectCode();
            Act act = kernel.acts().append(List.of(new ActDraft(Registrar.AREA, "UPLOAD", subject, digest, null))).get(0);
            return store.done(connection, id, digest, act.protocol(), act.certifiedAt());
        });
    }

    private void fail(String id, String problem) {
        transaction(connection -> store.end(connection, id, State.FAILED, problem, kernel.clock().now()));
    }

    private <R> R transaction(Work<R> work) {
        return kernel.transactions().requiresNew(() -> {
            try (Connection connection = kernel.dataSource().getConnection()) {
                return work.on(connection);
            }
        });
    }

    /** Work on a connection. */
    private interface Work<R> {
        R on(Connection connection) throws Exception;
    }
}
