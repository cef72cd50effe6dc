package it.sintesi.observatory.forecast;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import javax.transaction.TransactionSynchronizationRegistry;

import it.sintesi.kernel.KernelServices;
import it.sintesi.kernel.KernelSettings;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.observatory.forecast.application.Kernel;

/** The area on a real database and the real kernel, on a day that moves when it is told to. */
final class World implements AutoCloseable {

    final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T09:30:00Z"));
    final KernelServices services;
    final FakeObservatory warehouse = new FakeObservatory();
    final ForecastModule module;

    World(TestDatabase database) {
        services = new KernelServices(database.dataSource(), database.transactions(), (TransactionSynchronizationRegistry) database.transactionManager(),
                KernelSettings.defaults(true), List.of());
        module = new ForecastModule(new Kernel(database.transactions(), now::get, services.ids(), services.audit(), services.authorisation()), database.dataSource(), warehouse);
    }

    void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    @Override
    public void close() {
        services.close();
    }
}
