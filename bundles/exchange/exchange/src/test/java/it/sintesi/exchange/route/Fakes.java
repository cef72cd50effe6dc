package it.sintesi.exchange.route;

import it.sintesi.communications.api.CommunicationContent;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Leases;
import it.sintesi.kernel.api.health.Metrics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleSupplier;

/** The kernel's services as the tests need them. */
final class Fakes {

    private Fakes() {
    }

    /** A clock that stands until it is moved. */
    static final class TestClock implements CertifiedClock {

        private volatile Instant now = Instant.parse("2026-11-23T09:00:00Z");

        @Override
        public Instant now() {
            return now;
        }

        void forward(Duration by) {
            now = now.plus(by);
        }
    }

    /** Leases that the test may take away. */
    static final class TestLeases implements Leases {

        private final Set<String> taken = ConcurrentHashMap.newKeySet();

        /** As if another node held it. */
        void takeAway(String name) {
            taken.add(name);
        }

        void giveBack(String name) {
            taken.remove(name);
        }

        @Override
        public boolean acquire(String name, Duration duration) {
            return !taken.contains(name);
        }

        @Override
        public void release(String name) {
            taken.remove(name);
        }
    }

    static final class NoMetrics implements Metrics {

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

    /** Every code has a content, except the one that is missing. */
    static final class Content implements CommunicationContent {

        static final String MISSING = "1000000000000000";

        @Override
        public Optional<String> outgoingXml(String code) {
            return MISSING.equals(code) ? Optional.empty()
                    : Optional.of("<UniLav xmlns=\"http://servizi.lavoro.gov.it/unilav\" codiceComunicazione=\"" + code + "\" note=\"A &amp; B\"/>");
        }

        @Override
        public Optional<byte[]> receiptXml(String code) {
            return MISSING.equals(code) ? Optional.empty() : Optional.of(("<Ricevuta codice=\"" + code + "\"/>").getBytes(StandardCharsets.UTF_8));
        }
    }
}
