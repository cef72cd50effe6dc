package it.sintesi.exchange.route;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.exchange.api.Delivery;
import it.sintesi.exchange.api.DeliveryCriteria;
import it.sintesi.exchange.api.DeliveryState;
import it.sintesi.exchange.application.Destination;
import it.sintesi.exchange.application.PartnerSender;
import it.sintesi.exchange.application.SenderSettings;
import it.sintesi.exchange.domain.Claimed;
import it.sintesi.exchange.domain.Due;
import it.sintesi.exchange.transport.NotSentException;
import it.sintesi.exchange.transport.PartnerAnswer;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import java.io.IOException;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Queue and sender on both databases, with a partner that does what the test wants. */
class PartnerSenderTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("exchange");

    private static final SenderSettings SETTINGS = new SenderSettings(50, 2, 3, Duration.ofSeconds(10), Duration.ofMinutes(10), 100, Duration.ofMillis(1),
            Duration.ofMillis(10), true);
    private static final String ACME = "99000020174";
    private static final String OTHER = "99000030173";

    @ParameterizedTest
    @EnumSource(Engine.class)
    void keepsTheOrderOfASubjectAcrossFailures(Engine engine) throws Exception {
        try (Bench bench = new Bench(DATABASES.on(engine), SETTINGS, 300)) {
            Partner partner = new Partner();
            partner.failing.add(Bench.code(1));
            bench.enqueue("INPS", Bench.code(1), ACME);
            bench.enqueue("INPS", Bench.code(2), ACME);
            bench.enqueue("INPS", Bench.code(3), OTHER);
            PartnerSender sender = new PartnerSender("INPS", partner, bench.tools(SETTINGS));
            Bench.drain(sender);
            assertThat(partner.taken).as("the second of the subject waits for the first").containsExactly(Bench.code(3));
            partner.failing.clear();
            bench.clock.forward(Duration.ofMinutes(1));
            Bench.drain(sender);
            assertThat(partner.taken).containsExactly(Bench.code(3), Bench.code(1), Bench.code(2));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void parksAfterTheLastAttemptAndReplays(Engine engine) throws Exception {
        try (Bench bench = new Bench(DATABASES.on(engine), SETTINGS, 300)) {
            Partner partner = new Partner();
            partner.failing.add(Bench.code(1));
            bench.enqueue("INPS", Bench.code(1), ACME);
            PartnerSender sender = new PartnerSender("INPS", partner, bench.tools(SETTINGS));
            for (int i = 0; i < SETTINGS.attempts(); i++) {
                Bench.drain(sender);
                bench.clock.forward(Duration.ofHours(1));
            }
            Delivery parked = only(bench);
            assertThat(parked).extracting(Delivery::state, Delivery::attempts, Delivery::answer, Delivery::nextAttemptAt)
                    .containsExactly(DeliveryState.PARKED, 3, "broken", null);
            partner.failing.clear();
            assertThat(bench.database.transactions().required(() -> bench.archive.replayAll("INPS", bench.clock.now()))).isOne();
            Bench.drain(sender);
            assertThat(only(bench).state()).isEqualTo(DeliveryState.DELIVERED);
            assertThat(bench.database.transactions().required(() -> bench.archive.replay(parked.messageId(), bench.clock.now())))
                    .as("what is delivered is not sent again").isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void asksAboutWhatADeadSenderHadOnItsWay(Engine engine) throws Exception {
        try (Bench bench = new Bench(DATABASES.on(engine), SETTINGS, 300)) {
            Partner partner = new Partner();
            bench.enqueue("INPS", Bench.code(1), ACME);
            bench.enqueue("INPS", Bench.code(2), OTHER);
            // The dead sender had handed one message over and then died with both still marked as being sent.
            bench.database.transactions().required(() -> bench.queue.claim("INPS", bench.clock.now(), 10, UUID.randomUUID().toString()));
            partner.taken.add(Bench.code(1));
            Bench.drain(new PartnerSender("INPS", partner, bench.tools(SETTINGS)));
            assertThat(partner.taken).containsExactly(Bench.code(1), Bench.code(2));
            assertThat(partner.asked).containsExactlyInAnyOrder(Bench.code(1), Bench.code(2));
            assertThat(bench.states()).containsExactly("INPS DELIVERED 2");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void doesNothingWithoutTheLeaseOrWhenPaused(Engine engine) throws Exception {
        try (Bench bench = new Bench(DATABASES.on(engine), SETTINGS, 300)) {
            Partner partner = new Partner();
            bench.enqueue("INPS", Bench.code(1), ACME);
            PartnerSender sender = new PartnerSender("INPS", partner, bench.tools(SETTINGS));
            bench.leases.takeAway("exchange-INPS");
            assertThat(sender.runOnce()).isZero();
            bench.leases.giveBack("exchange-INPS");
            bench.database.transactions().run(() -> bench.partners.pause("INPS", bench.clock.now()));
            assertThat(sender.runOnce()).isZero();
            bench.database.transactions().run(() -> bench.partners.resume("INPS"));
            assertThat(sender.runOnce()).isOne();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void sparesAPartnerThatDoesNotAnswer(Engine engine) throws Exception {
        SenderSettings careful = new SenderSettings(50, 1, 100, Duration.ZERO, Duration.ZERO, 5, Duration.ofHours(1), Duration.ofMillis(10), true);
        try (Bench bench = new Bench(DATABASES.on(engine), careful, 300)) {
            Partner partner = new Partner();
            partner.down = true;
            bench.enqueue("INPS", 40);
            Bench.drain(new PartnerSender("INPS", partner, bench.tools(careful)));
            assertThat(partner.calls).as("the circuit opens after five failures").isEqualTo(5);
            assertThat(bench.states()).containsExactly("INPS WAITING 40");
            assertThat(bench.database.transactions().required(() -> bench.archive.search(DeliveryCriteria.ALL, new PageRequest(0, 100))).items())
                    .as("a connection that was never made leaves no doubt").noneMatch(Delivery::unknown);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void parksWhatHasNoContent(Engine engine) throws Exception {
        try (Bench bench = new Bench(DATABASES.on(engine), SETTINGS, 300); PartnerServer server = new PartnerServer(java.time.Clock.systemUTC())) {
            bench.enqueue("INPS", Fakes.Content.MISSING, ACME);
            Bench.drain(bench.sender("INPS", server, SETTINGS));
            assertThat(only(bench)).extracting(Delivery::state, Delivery::answer)
                    .containsExactly(DeliveryState.PARKED, "La comunicazione 1000000000000000 non è in archivio");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void searchesByEveryCriterion(Engine engine) {
        try (Bench bench = new Bench(DATABASES.on(engine), SETTINGS, 300)) {
            bench.enqueue("INPS", 3);
            bench.enqueue("INAIL", 2);
            bench.enqueue("INAIL", 2);
            assertThat(total(bench, DeliveryCriteria.ALL)).as("the same event twice makes no second delivery").isEqualTo(5);
            assertThat(total(bench, new DeliveryCriteria("INPS", null, null))).isEqualTo(3);
            assertThat(total(bench, new DeliveryCriteria(null, DeliveryState.WAITING, null))).isEqualTo(5);
            assertThat(total(bench, new DeliveryCriteria(null, DeliveryState.PARKED, null))).isZero();
            assertThat(total(bench, DeliveryCriteria.ofCommunication(Bench.code(1)))).isEqualTo(2);
            assertThat(total(bench, new DeliveryCriteria("INAIL", null, Bench.code(1)))).isEqualTo(1);
            assertThat(total(bench, new DeliveryCriteria(null, DeliveryState.PARKED, Bench.code(1)))).isZero();
            var page = bench.database.transactions().required(() -> bench.archive.search(DeliveryCriteria.ALL, new PageRequest(1, 2)));
            assertThat(page.items()).extracting(Delivery::messageId).containsExactly(Bench.code(3) + "-INPS", Bench.code(2) + "-INPS");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void tellsOfVeryManyThatThereAreMoreAndStillShowsEachPage(Engine engine) throws Exception {
        try (Bench bench = new Bench(DATABASES.fresh(engine), SETTINGS, 300)) {
            List<Due> dues = new ArrayList<>();
            for (int i = 1; i <= 10_030; i++) {
                dues.add(new Due("INPS", "", Bench.code(i), "UNILAV", ACME, Instant.EPOCH));
            }
            bench.database.transactions().run(() -> bench.queue.create(dues));
            try (Connection connection = bench.database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
                statement.executeUpdate("UPDATE exchange.delivery SET state = 'REFUSED' WHERE seq IN (7, 9)");
            }
            Page<Delivery> first = page(bench, DeliveryCriteria.ALL, 0);
            assertThat(first.total()).isEqualTo(10_000);
            assertThat(first.more()).isTrue();
            assertThat(first.items()).hasSize(25).first().extracting(Delivery::messageId).isEqualTo(Bench.code(10_030) + "-INPS");
            assertThat(page(bench, DeliveryCriteria.ALL, 400)).satisfies(beyond -> {
                assertThat(beyond.items()).hasSize(25).first().extracting(Delivery::messageId).isEqualTo(Bench.code(30) + "-INPS");
                assertThat(beyond.hasNext()).isTrue();
            });
            assertThat(page(bench, DeliveryCriteria.ALL, 401)).satisfies(last -> {
                assertThat(last.items()).extracting(Delivery::messageId).containsExactly(Bench.code(5) + "-INPS", Bench.code(4) + "-INPS", Bench.code(3) + "-INPS",
                        Bench.code(2) + "-INPS", Bench.code(1) + "-INPS");
                assertThat(last.total()).isEqualTo(10_030);
                assertThat(last.hasNext()).isFalse();
            });
            assertThat(page(bench, new DeliveryCriteria(null, DeliveryState.REFUSED, null), 0).items()).as("few and old ones among very many").extracting(Delivery::messageId)
                    .containsExactly(Bench.code(9) + "-INPS", Bench.code(7) + "-INPS");
        }
    }

    private static Page<Delivery> page(Bench bench, DeliveryCriteria criteria, int number) {
        return bench.database.transactions().required(() -> bench.archive.search(criteria, new PageRequest(number, 25)));
    }

    private static long total(Bench bench, DeliveryCriteria criteria) {
        return bench.database.transactions().required(() -> bench.archive.search(criteria, PageRequest.first())).total();
    }

    private static Delivery only(Bench bench) {
        return bench.database.transactions().required(() -> bench.archive.search(DeliveryCriteria.ALL, PageRequest.first())).items().get(0);
    }

    /** A partner that keeps what it took. */
    private static final class Partner implements Destination {

        private final List<String> taken = Collections.synchronizedList(new ArrayList<>());
        private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
        private final List<String> failing = Collections.synchronizedList(new ArrayList<>());
        private volatile boolean down;
        private volatile int calls;

        @Override
        public boolean available() {
            return true;
        }

        @Override
        public synchronized PartnerAnswer send(Claimed delivery) throws Exception {
            calls++;
            if (down) {
                throw new NotSentException("down", null);
            }
            if (failing.contains(delivery.communication())) {
                throw new IOException("broken");
            }
            taken.add(delivery.communication());
            return new PartnerAnswer(PartnerAnswer.Kind.ACCEPTED, "");
        }

        @Override
        public boolean canTell() {
            return true;
        }

        @Override
        public PartnerAnswer ask(Claimed delivery) {
            asked.add(delivery.communication());
            return new PartnerAnswer(taken.contains(delivery.communication()) ? PartnerAnswer.Kind.ACCEPTED : PartnerAnswer.Kind.NOT_KNOWN, "");
        }

        @Override
        public boolean canList() {
            return false;
        }

        @Override
        public Set<String> ids(LocalDate day) {
            return Set.of();
        }
    }
}
