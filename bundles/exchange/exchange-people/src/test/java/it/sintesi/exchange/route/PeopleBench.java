package it.sintesi.exchange.route;

import it.sintesi.exchange.application.Destinations;
import it.sintesi.exchange.application.PartnerSender;
import it.sintesi.exchange.application.SenderSettings;
import it.sintesi.exchange.application.Senders;
import it.sintesi.exchange.persistence.DeliveryArchive;
import it.sintesi.exchange.persistence.DeliveryQueue;
import it.sintesi.exchange.persistence.PartnerSettings;
import it.sintesi.exchange.transport.OutgoingContent;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Leases;
import it.sintesi.kernel.api.health.Metrics;
import it.sintesi.kernel.testing.TestDatabase;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.DoubleSupplier;

import org.apache.camel.RoutesBuilder;

/** The queue, sender and routes of the exchanges, driven by hand. */
public final class PeopleBench implements AutoCloseable {

    private static final SenderSettings IMPATIENT = new SenderSettings(200, 8, 10, Duration.ZERO, Duration.ZERO, 100_000, Duration.ofMillis(1), Duration.ofMillis(10), true);

    public final DeliveryQueue queue;
    private final TestDatabase database;
    private final DeliveryArchive archive;
    private final CamelRuntime camel;
    private final RouteRegistry registry;
    private final ReceiptSource source;
    private final Senders senders;
    private final PartnerSender.Tools tools;
    private final ExecutorService lanes = Executors.newCachedThreadPool();

    public PeopleBench(TestDatabase database, CertifiedClock clock, long timeoutMillis, OutgoingContent content) {
        this.database = database;
        this.queue = new DeliveryQueue(database.dataSource());
        this.archive = new DeliveryArchive(database.dataSource());
        PartnerSettings partners = new PartnerSettings(database.dataSource());
        this.tools = new PartnerSender.Tools(queue, partners, database.transactions(), new Ours(), clock, new Silent(), lanes, IMPATIENT);
        this.senders = new Senders(tools);
        this.source = new ReceiptSource(null, List.of(content));
        this.camel = new CamelRuntime(new HttpCalls(timeoutMillis), new Destinations(senders, partners, database.transactions(), clock), source);
        this.registry = new RouteRegistry(camel);
        camel.start();
    }

    /** Sends everything that is due to a partner. */
    public void drain(String partner, RoutesBuilder routes) throws InterruptedException {
        if (registry.add(new RouteRegistry.Source(partner, false), routes).isEmpty()) {
            throw new AssertionError(registry.views().toString());
        }
        PartnerSender sender = new PartnerSender(partner, new CamelDestination(partner, camel.context(), camel.context().createProducerTemplate(), source), tools);
        int rounds = 0;
        while (sender.runOnce() > 0) {
            if (++rounds > 1_000) {
                throw new AssertionError("The queue does not become empty");
            }
        }
    }

    public List<String> states() {
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

    private static final class Ours implements Leases {
        @Override
        public boolean acquire(String name, Duration duration) {
            return true;
        }

        @Override
        public void release(String name) {
            // There is no other node.
        }
    }

    private static final class Silent implements Metrics {
        @Override
        public void count(String name, double amount, String... labels) {
            // Not looked at.
        }

        @Override
        public void time(String name, Duration duration, String... labels) {
            // Not looked at.
        }

        @Override
        public AutoCloseable gauge(String name, DoubleSupplier value, String... labels) {
            return () -> { };
        }
    }
}
