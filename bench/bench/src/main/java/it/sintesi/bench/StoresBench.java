package it.sintesi.bench;

import it.sintesi.careers.CareersModule;
import it.sintesi.careers.application.Kernel;
import it.sintesi.careers.application.Neighbours;
import it.sintesi.careers.persistence.Progress;
import it.sintesi.communications.api.CommunicationFacts;
import it.sintesi.communications.application.AreaServices;
import it.sintesi.communications.application.CommunicationsModule;
import it.sintesi.communications.application.FactReading;
import it.sintesi.communications.application.IntakeSettings;
import it.sintesi.communications.application.KernelServices;
import it.sintesi.communications.application.SpaceReserve;
import it.sintesi.communications.application.WorkHistoryReading;
import it.sintesi.communications.persistence.Entities;
import it.sintesi.communications.rules.NationalCatalogue;
import it.sintesi.demo.lives.Lives;
import it.sintesi.kernel.api.codelist.CodeEntry;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.kernel.reference.bundled.BundledCodeLists;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.observatory.application.KnownCodes;
import it.sintesi.observatory.warehouse.Loader;
import it.sintesi.observatory.warehouse.Pseudonyms;
import it.sintesi.observatory.warehouse.Warehouse;
import it.sintesi.status.application.FactsForAreas;
import it.sintesi.status.application.FactsReader;
import it.sintesi.status.persistence.FactStore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** People of the synthetic province in the real tables of PostgreSQL: how fast they are loaded, swept (P4 with the database around it) and carried into the warehouse. */
final class StoresBench {
    private static final LocalDate TO = LocalDate.of(2026, 11, 23);
    private static final int YEARS = 10;
    private static final long SEED = 17_017;
    /** The province of size M; a smaller load is a part of it. */
    private static final int PROVINCE = 150_000;
    private static final int QUEUE = 8_000;
    private static final int COMMIT = 1_000;

    private final Settings settings;
    private final Report report;
    private final BundledCodeLists lists;
    private final NumberedOffices offices;

    StoresBench(Settings settings, Report report, Clock clock) {
        this.settings = settings;
        this.report = report;
        this.lists = new BundledCodeLists(clock);
        this.offices = new NumberedOffices(lists.get(CodeList.MUNICIPALITIES).entries().stream().filter(e -> "BS".equals(e.attribute("sigla")) && e.validTo() == null)
                .map(CodeEntry::code).toList());
    }

    void run() throws IOException, InterruptedException, SQLException {
        try (TestDatabase database = TestDatabase.create(Engine.POSTGRESQL, "communications", "statuses", "careers")) {
            StoreKernel kernel = new StoreKernel(database, lists, TO);
            CommunicationsModule communications = load(database, kernel);
            try {
                sweep(database, kernel, communications);
                warehouse(new FactReading(kernel.services()));
            } finally {
                communications.stop();
            }
        }
    }

    private CommunicationsModule load(TestDatabase database, StoreKernel kernel) throws IOException, InterruptedException, SQLException {
        IntakeSettings usual = IntakeSettings.DEFAULT;
        CommunicationsModule communications = new CommunicationsModule(kernel.services(), new AreaServices(new NationalCatalogue(""), new StoreRules(), offices, List.of()),
                new Entities(null, database.transactions()), new IntakeSettings(usual.maxMessageBytes(), QUEUE, COMMIT, usual.retryAfterSeconds(), usual.regionCode(), usual.regionName(),
                usual.centralisedEmployers()), new SpaceReserve(".", 0));
        communications.start();
        StoreLoad load = new StoreLoad(new Lives(SEED, Math.max(PROVINCE, settings.people()), TO.minusYears(YEARS), TO), communications.intake(), kernel, new Sql(database.dataSource()));
        long begin = System.nanoTime();
        load.people(settings.people());
        double seconds = seconds(begin);
        report.say("%,d persone, %,d comunicazioni accettate e %,d rifiutate in %.1f s: %,.0f al secondo", settings.people(), load.accepted(), load.refused(), seconds, load.accepted() / seconds);
        report.put("people", settings.people());
        report.put("communications", load.accepted());
        report.put("refused", load.refused());
        report.put("loadSeconds", seconds);
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE");
        }
        return communications;
    }

    // Twice: the first time the pay of every communication is read from its document and kept.
    private void sweep(TestDatabase database, StoreKernel kernel, CommunicationsModule communications) {
        KernelServices services = kernel.services();
        WorkHistoryReading histories = new WorkHistoryReading(services, communications.forms());
        FactsForAreas facts = new FactsForAreas(database.transactions(), new FactsReader(histories, new FactStore(new Sql(database.dataSource()))));
        CareersModule careers = new CareersModule(new Kernel(database.transactions(), kernel.clock(), kernel, kernel), database.dataSource(),
                new Neighbours(new StoreRules(), facts, histories, null));
        for (String which : List.of("first", "again")) {
            long begin = System.nanoTime();
            Progress end = careers.sweep().all(progress -> { });
            double seconds = seconds(begin);
            report.say("careers-sweep, %s: %,d persone, %,d rapporti, %,d tratti, %,d periodi in %.1f s: %,.0f rapporti al secondo", "first".equals(which) ? "retribuzioni da leggere" : "di nuovo",
                    end.people(), end.relations(), end.spans(), end.periods(), seconds, end.relations() / seconds);
            report.put(which + "SweepSeconds", seconds);
            report.put("relations", end.relations());
        }
    }

    private void warehouse(CommunicationFacts facts) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("sintesi-bench-stores");
        try (Warehouse warehouse = Warehouse.open(folder.resolve("w.duckdb"), "1500MB", Runtime.getRuntime().availableProcessors(), new KnownCodes(lists, offices))) {
            long begin = System.nanoTime();
            new Loader(facts, new Pseudonyms(new byte[32])).everything(warehouse, TO.getYear() + 1, rows -> { });
            double seconds = seconds(begin);
            long there = warehouse.list("SELECT count(*) FROM raw", row -> row.getLong(1)).get(0);
            long here = facts.counts().stream().mapToLong(CommunicationFacts.DayCount::facts).sum();
            report.say("Magazzino ricostruito in %.1f s: %,d righe, nell'archivio %,d, differenza %,d", seconds, there, here, here - there);
            report.put("warehouseSeconds", seconds);
            report.put("warehouseDifference", here - there);
        } finally {
            Processes.remove(folder);
        }
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
