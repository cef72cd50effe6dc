package it.sintesi.exchange.route;

import it.sintesi.exchange.application.Destinations;
import it.sintesi.exchange.application.PartnerSender;
import it.sintesi.exchange.application.SenderSettings;
import it.sintesi.exchange.application.Senders;
import it.sintesi.exchange.domain.Due;
import it.sintesi.exchange.inps.route.InpsRoutes;
import it.sintesi.exchange.ministry.route.MinistryRoutes;
import it.sintesi.exchange.persistence.DeliveryArchive;
import it.sintesi.exchange.persistence.DeliveryQueue;
import it.sintesi.exchange.persistence.PartnerSettings;
import it.sintesi.kernel.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.camel.RoutesBuilder;
import org.apache.commons.dbutils.QueryRunner;

/** Queue, sender, Camel and routes put together on a database, driven by hand. */
final class Bench implements AutoCloseable {

    static final SenderSettings IMPATIENT = new SenderSettings(200, 8, 10, Duration.ZERO, Duration.ZERO, 100_000, Duration.ofMillis(1),
            Duration.ofMillis(10), true);

    final Fakes.TestClock clock = new Fakes.TestClock();
    final Fakes.TestLeases leases = new Fakes.TestLeases();
    final TestDatabase database;
    final DeliveryQueue queue;
    final DeliveryArchive archive;
    final PartnerSettings partners;
    final Destinations destinations;
    final CamelRuntime camel;
    final RouteRegistry registry;
    final ReceiptSource source = new ReceiptSource(new Fakes.Content());
    final Senders senders;
    private final ExecutorService lanes = Executors.newCachedThreadPool();

    Bench(TestDatabase database, SenderSettings settings, long timeoutMillis) {
        this.database = database;
        this.queue = new DeliveryQueue(database.dataSource());
        this.archive = new DeliveryArchive(database.dataSource());
        this.partners = new PartnerSettings(database.dataSource());
        this.senders = new Senders(tools(settings));
        this.destinations = new Destinations(senders, partners, database.transactions(), clock);
        this.camel = new CamelRuntime(new HttpCalls(timeoutMillis), destinations, source);
        this.registry = new RouteRegistry(camel);
        camel.start();
        empty();
    }

    /** The database is shared by the tests of a class; each begins with empty tables. */
    private void empty() {
        QueryRunner runner = new QueryRunner(database.dataSource());
        try {
            for (String statement : List.of("DELETE FROM exchange.delivery", "DELETE FROM exchange.receipt_route",
                    "DELETE FROM exchange.paused_partner", "DELETE FROM exchange.reconciliation")) {
                runner.update(statement);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot empty the tables", e);
        }
    }

    PartnerSender.Tools tools(SenderSettings settings) {
        return new PartnerSender.Tools(queue, partners, database.transactions(), leases, clock, new Fakes.NoMetrics(), lanes, settings);
    }

    /** A sender to a partner of the simulator, in the format of the partner. */
    PartnerSender sender(String partner, PartnerServer server, SenderSettings settings) {
        RoutesBuilder routes = "INPS".equals(partner) ? new InpsRoutes(server.url("inps"))
                : new MinistryRoutes("MINISTRY", server.url("ministry") + "/soap", server.url("ministry"));
        registry.add(new RouteRegistry.Source(partner, false), routes);
        return new PartnerSender(partner, destination(partner), tools(settings));
    }

    CamelDestination destination(String partner) {
        return new CamelDestination(partner, camel.context(), camel.context().createProducerTemplate(), source);
    }

    /** Queues communications of ten employers. */
    void enqueue(String partner, int messages) {
        database.transactions().run(() -> {
            for (int i = 1; i <= messages; i++) {
                queue.create(List.of(new Due(partner, "", code(i), "UNILAV", "9900002017" + i % 10, clock.now())));
            }
        });
    }

    /** Queues one communication of one employer. */
    void enqueue(String partner, String code, String subject) {
        database.transactions().run(() -> queue.create(List.of(new Due(partner, "", code, "UNILAV", subject, clock.now()))));
    }

    static String code(int number) {
        return "10%014d".formatted(number);
    }

    /** Sends until nothing is due any more. */
    static int drain(PartnerSender sender) throws InterruptedException {
        int rounds = 0;
        while (sender.runOnce() > 0) {
            if (++rounds > 1_000) {
                throw new AssertionError("The queue does not become empty");
            }
        }
        return rounds;
    }

    List<String> states() {
        return database.transactions().required(() -> {
            List<String> lines = new ArrayList<>();
            archive.counts().forEach((partner, counts) -> counts.forEach((state, count) -> lines.add(partner + " " + state + " " + count)));
            return lines;
        });
    }

    @Override
    public void close() {
        camel.close();
        senders.close();
        lanes.shutdownNow();
    }
}
