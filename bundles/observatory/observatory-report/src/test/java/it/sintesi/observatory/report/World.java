package it.sintesi.observatory.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicReference;

import javax.transaction.TransactionSynchronizationRegistry;

import it.sintesi.kernel.KernelServices;
import it.sintesi.kernel.KernelSettings;
import it.sintesi.kernel.documents.AccessiblePdf;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.observatory.api.Staff;
import it.sintesi.observatory.report.application.Kernel;
import it.sintesi.observatory.report.domain.HalfYear;

/** The area on a real database, the real kernel and the real documents; work waits until it is let go. */
final class World implements AutoCloseable {

    static final HalfYear FIRST = new HalfYear(2026, 1);

    final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T09:30:00Z"));
    final KernelServices services;
    final FakeObservatory warehouse = new FakeObservatory();
    final Deque<Runnable> waiting = new ConcurrentLinkedDeque<>();
    final ReportModule module;

    World(TestDatabase database) {
        services = new KernelServices(database.dataSource(), database.transactions(), (TransactionSynchronizationRegistry) database.transactionManager(),
                KernelSettings.defaults(true), List.of());
        module = new ReportModule(new Kernel(database.transactions(), now::get, services.ids(), services.acts(), services.audit(), services.authorisation(), new AccessiblePdf()),
                database.dataSource(), warehouse, waiting::add, () -> { });
    }

    /** Lets the work that waits be done. */
    void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    /** The draft of a report. */
    String drafted() {
        String id = module.desk().create(Staff.ANALYST, FIRST);
        work();
        return id;
    }

    /** A report with its first version. */
    String made() {
        String id = drafted();
        register(id);
        return id;
    }

    void register(String id) {
        module.desk().register(Staff.ANALYST, id);
        work();
    }

    void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    @Override
    public void close() {
        services.close();
    }
}
