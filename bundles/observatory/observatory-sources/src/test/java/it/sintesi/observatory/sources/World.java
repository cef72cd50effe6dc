package it.sintesi.observatory.sources;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;

import javax.transaction.TransactionSynchronizationRegistry;

import it.sintesi.kernel.KernelServices;
import it.sintesi.kernel.KernelSettings;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.reference.bundled.BundledCodeLists;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.observatory.api.ExternalFact;
import it.sintesi.observatory.api.WarehouseKeeper;
import it.sintesi.observatory.api.Sources.SentFile;
import it.sintesi.observatory.api.Staff;
import it.sintesi.observatory.sources.application.Kernel;

/** The area on a real database and the real kernel, with a warehouse that remembers what it was told. */
final class World implements AutoCloseable, WarehouseKeeper {

    static final String HOURS = "periodo;provincia;gestione;sezione;ore\n2026-01;BS;ordinaria;C;12.345,5\n2026-01;BS;straordinaria;C;1000\n2026-02;BS;ordinaria;C;800\n";

    final KernelServices services;
    final SourcesModule module;
    final Map<String, List<ExternalFact>> warehouse = new TreeMap<>();
    RuntimeException broken;

    World(TestDatabase database) {
        services = new KernelServices(database.dataSource(), database.transactions(), (TransactionSynchronizationRegistry) database.transactionManager(),
                KernelSettings.defaults(true), List.of());
        Kernel kernel = new Kernel(database.transactions(), services.clock(), services.ids(), services.acts(), services.audit(), services.authorisation());
        module = new SourcesModule(kernel, database.dataSource(), new BundledCodeLists(Clock.systemUTC()), this);
    }

    String stage(String source, String name, String content) {
        return module.staging().stage(Staff.ANALYST, new SentFile(source, name, content.getBytes(StandardCharsets.UTF_8), "https://example.org/dati", "CC BY 4.0"));
    }

    String load(String name, String content) {
        String id = stage("INPS_SHORT_TIME", name, content);
        module.changes().confirm(Staff.ANALYST, id, true);
        return id;
    }

    @Override
    public void rebuild(Caller caller, LongConsumer progress) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Count> reconcile(Caller caller) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void external(String importId, List<ExternalFact> facts) {
        if (broken != null) {
            throw broken;
        }
        warehouse.put(importId, new ArrayList<>(facts));
    }

    @Override
    public void close() {
        services.close();
    }
}
