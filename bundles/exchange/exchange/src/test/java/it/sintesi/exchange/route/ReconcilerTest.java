package it.sintesi.exchange.route;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.exchange.api.Reconciliation;
import it.sintesi.exchange.api.Reconciliation.Difference;
import it.sintesi.exchange.api.Reconciliation.Kind;
import it.sintesi.exchange.application.PartnerSender;
import it.sintesi.exchange.application.Reconciler;
import it.sintesi.exchange.inps.route.InpsRoutes;
import it.sintesi.exchange.persistence.ReconciliationArchive;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What we count as delivered is compared with what the partner says it took. */
class ReconcilerTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("exchange");

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @EnumSource(Engine.class)
    void findsWhatThePartnerLostAndWhatWeDoNotCount(Engine engine) throws Exception {
        try (Bench bench = new Bench(DATABASES.on(engine), Bench.IMPATIENT, 5_000); PartnerServer server = server("2026-11-23T09:00:00Z")) {
            Reconciler reconciler = delivered(bench, server, 5);
            assertThat(reconciler.run("INPS", DAY).clean()).isTrue();

            server.partner("inps").lose(Bench.code(2) + "-INPS");
            bench.enqueue("INPS", Bench.code(6), "99000020174");
            bench.database.transactions().run(() -> bench.queue.claim("INPS", bench.clock.now(), 1, "dead"));
            post(server, Bench.code(6) + "-INPS");
            post(server, "9900000000000099-INPS");
            Reconciliation made = reconciler.run("INPS", DAY);
            assertThat(made.differences()).containsExactlyInAnyOrder(new Difference(Bench.code(2) + "-INPS", Kind.MISSING_AT_PARTNER),
                    new Difference(Bench.code(6) + "-INPS", Kind.NOT_CLOSED_HERE), new Difference("9900000000000099-INPS", Kind.UNKNOWN_HERE));
            assertThat(made).extracting(Reconciliation::ours, Reconciliation::theirs).containsExactly(5, 6);
            assertThat(bench.database.transactions().required(() -> new ReconciliationArchive(bench.database.dataSource()).latest("INPS")))
                    .element(0).isEqualTo(made);
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22T22:59:00Z", "2026-11-23T23:01:00Z"})
    void forgivesClocksThatDifferAroundMidnight(Instant partnersTime) throws Exception {
        try (Bench bench = new Bench(DATABASES.on(Engine.DERBY), Bench.IMPATIENT, 5_000); PartnerServer server = server(partnersTime.toString())) {
            assertThat(delivered(bench, server, 3).run("INPS", DAY).differences()).isEmpty();
        }
    }

    private static PartnerServer server(String time) throws Exception {
        return new PartnerServer(Clock.fixed(Instant.parse(time), ZoneOffset.UTC));
    }

    private static Reconciler delivered(Bench bench, PartnerServer server, int messages) throws Exception {
        new PartnerRoutes(bench.camel, bench.registry, bench.destinations, bench.source).add("inps", "INPS", "INPS", new InpsRoutes(server.url("inps")));
        // The thread that came with the partner is stopped: the test drives the sender by itself.
        bench.senders.remove("INPS");
        bench.enqueue("INPS", messages);
        Bench.drain(new PartnerSender("INPS", bench.destination("INPS"), bench.tools(Bench.IMPATIENT)));
        return new Reconciler(bench.destinations, bench.archive, new ReconciliationArchive(bench.database.dataSource()), bench.database.transactions(),
                bench.clock);
    }

    private static void post(PartnerServer server, String id) throws Exception {
        HttpCalls.Answer answer = new HttpCalls(5_000).call(java.net.URI.create(server.url("inps") + "/messages"), "application/xml", new byte[0], id,
                "Idempotency-Key");
        assertThat(answer.status()).isEqualTo(200);
    }
}
