package it.sintesi.exchange.route;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.exchange.application.PartnerSender;
import it.sintesi.exchange.application.SenderSettings;
import it.sintesi.exchange.simulator.Fault;
import it.sintesi.exchange.simulator.SimulatedPartner;
import it.sintesi.exchange.simulator.SimulatedPartner.Behaviour;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a partner does, each message is applied exactly once. The long form sends 1,000 messages a fault: {@code
 * -Dexchange.faults.messages=1000}. The simulator does not recognise repeated messages, except where a repetition by the network is what is
 * tried: it is our asking before resending that is on trial.
 */
class PartnerFaultsTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("exchange");

    private static final int MESSAGES = Integer.getInteger("exchange.faults.messages", 30);
    private static final long TIMEOUT_MS = 300;
    private static final long DELAY_MS = 900;
    private static PartnerServer server;

    @BeforeAll
    static void start() throws Exception {
        server = new PartnerServer(Clock.systemUTC());
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "INPS, DOWN, false", "INPS, SLOW, false", "INPS, DRIBBLE, false", "INPS, GARBAGE, false", "INPS, INVALID, false",
        "INPS, ANSWER_LOST, false", "INPS, RESET, false", "INPS, ERROR_500, false", "INPS, DUPLICATE, true",
        "MINISTRY, DOWN, false", "MINISTRY, SLOW, false", "MINISTRY, DRIBBLE, false", "MINISTRY, GARBAGE, false", "MINISTRY, INVALID, false",
        "MINISTRY, ANSWER_LOST, false", "MINISTRY, RESET, false", "MINISTRY, ERROR_500, false", "MINISTRY, DUPLICATE, true"})
    void appliesEachMessageOnce(String partner, Fault fault, boolean dedup) throws Exception {
        try (Bench bench = new Bench(DATABASES.on(Engine.DERBY), Bench.IMPATIENT, TIMEOUT_MS)) {
            SimulatedPartner simulated = simulated(partner, new Behaviour(fault, 1, dedup, DELAY_MS));
            bench.enqueue(partner, MESSAGES);
            Bench.drain(bench.sender(partner, server, Bench.IMPATIENT));
            assertThat(bench.states()).containsExactly(partner + " DELIVERED " + MESSAGES);
            assertThat(timesApplied(simulated)).isEqualTo(Map.of(1, (long) MESSAGES));
        }
    }

    /** The control: without asking before resending, and with a partner that does not recognise repetitions, the same trial must fail. */
    @ParameterizedTest
    @ValueSource(strings = {"ANSWER_LOST", "GARBAGE", "SLOW"})
    void appliesTwiceWithoutAsking(Fault fault) throws Exception {
        SenderSettings careless = new SenderSettings(200, 8, 10, Duration.ZERO, Duration.ZERO, 100_000, Duration.ofMillis(1), Duration.ofMillis(10), false);
        try (Bench bench = new Bench(DATABASES.on(Engine.DERBY), careless, TIMEOUT_MS)) {
            SimulatedPartner simulated = simulated("INPS", new Behaviour(fault, 1, false, DELAY_MS));
            bench.enqueue("INPS", 10);
            Bench.drain(bench.sender("INPS", server, careless));
            assertThat(timesApplied(simulated)).isEqualTo(Map.of(2, 10L));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INPS", "MINISTRY"})
    void neverRetriesARefusal(String partner) throws Exception {
        try (Bench bench = new Bench(DATABASES.on(Engine.DERBY), Bench.IMPATIENT, TIMEOUT_MS)) {
            SimulatedPartner simulated = simulated(partner, new Behaviour(Fault.KO, 0, true, DELAY_MS));
            bench.enqueue(partner, MESSAGES);
            PartnerSender sender = bench.sender(partner, server, Bench.IMPATIENT);
            Bench.drain(sender);
            bench.clock.forward(Duration.ofDays(30));
            assertThat(sender.runOnce()).isZero();
            assertThat(bench.states()).containsExactly(partner + " REFUSED " + MESSAGES);
            assertThat(simulated.attempts().values()).hasSize(MESSAGES).containsOnly(1);
            assertThat(simulated.applied().values()).containsOnly(0);
        }
    }

    private static SimulatedPartner simulated(String partner, Behaviour behaviour) {
        SimulatedPartner simulated = server.partner(partner.toLowerCase());
        simulated.reset();
        simulated.behave(behaviour);
        return simulated;
    }

    private static Map<Integer, Long> timesApplied(SimulatedPartner simulated) {
        return simulated.applied().values().stream().collect(Collectors.groupingBy(times -> times, Collectors.counting()));
    }
}
