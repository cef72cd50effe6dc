package it.sintesi.exchange.people;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.exchange.people.domain.Answer;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.exchange.domain.Due;
import it.sintesi.exchange.people.domain.NodeMessage.State;
import it.sintesi.exchange.people.route.NodeSettings;
import it.sintesi.exchange.route.PeopleBench;
import it.sintesi.exchange.simulator.Fault;
import it.sintesi.exchange.simulator.PartnerServlet;
import it.sintesi.exchange.simulator.SimulatedPartner;
import it.sintesi.exchange.simulator.Simulator;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;

import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the node or INPS do, each declaration, record and notice is applied exactly once; a refusal is never sent again by itself. */
class NodeFaultsTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("exchange", "people");

    private static final int PEOPLE = Integer.getInteger("people.faults.messages", 5);
    private static final Simulator SIMULATOR = new Simulator(Clock.systemUTC());
    private static final Server SERVER = new Server(new InetSocketAddress("127.0.0.1", 0));

    @BeforeAll
    static void start() throws Exception {
        ServletContextHandler context = new ServletContextHandler(SERVER, "/");
        ServletHolder partners = new ServletHolder(new PartnerServlet(SIMULATOR));
        partners.setAsyncSupported(true);
        context.addServlet(partners, "/simulator/*");
        SERVER.start();
    }

    @AfterAll
    static void stop() throws Exception {
        SERVER.stop();
    }

    private static Stream<Arguments> faults() {
        return Stream.of(Engine.values()).flatMap(engine -> Stream.of(Fault.DOWN, Fault.SLOW, Fault.DRIBBLE, Fault.GARBAGE, Fault.INVALID, Fault.ANSWER_LOST, Fault.RESET, Fault.ERROR_500,
                Fault.DUPLICATE).map(fault -> Arguments.of(engine, fault, fault == Fault.DUPLICATE)));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void appliesEachMessageOnce(Engine engine, Fault fault, boolean dedup) throws Exception {
        PeopleBench[] bench = new PeopleBench[1];
        try (World world = world(engine, bench); PeopleBench running = bench[0] = bench(world)) {
            fill(world, new SimulatedPartner.Behaviour(fault, 1, dedup, 900));
            running.drain("NODE", world.module.nodeRoutes());
            running.drain("INPS_SANCTIONS", world.module.noticeRoutes());
            assertThat(running.states()).containsExactlyInAnyOrder("NODE DELIVERED " + 2 * PEOPLE, "INPS_SANCTIONS DELIVERED " + PEOPLE);
            assertThat(applied("node")).isEqualTo(Map.of(1, 2L * PEOPLE));
            assertThat(applied("inps-sanctions")).isEqualTo(Map.of(1, (long) PEOPLE));
            assertThat(world.module.desk().overview(World.OPERATOR, World.code(0)).messages()).hasSize(3).allSatisfy(message -> assertThat(message.state()).isEqualTo(State.DONE));
            assertThat(world.module.desk().overview(World.OPERATOR, World.code(0)).record().id()).matches("BS\\d{8}K");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void neverRetriesARefusalAndTellsItInWords(Engine engine) throws Exception {
        PeopleBench[] bench = new PeopleBench[1];
        try (World world = world(engine, bench); PeopleBench running = bench[0] = bench(world)) {
            fill(world, new SimulatedPartner.Behaviour(Fault.KO, 0, true, 900));
            running.drain("NODE", world.module.nodeRoutes());
            assertThat(running.states()).contains("NODE REFUSED " + 2 * PEOPLE);
            assertThat(SIMULATOR.partner("node").orElseThrow().attempts().values()).containsOnly(1);
            assertThat(world.module.desk().overview(World.OPERATOR, World.code(0)).messages()).extracting(message -> message.answer())
                    .contains(Answer.of("E003 La persona ha già una DID attiva", Phrase.of("NOD-E003")), Answer.theirs("KO SP-032 lettera di controllo errata"));
        }
    }

    private static PeopleBench bench(World world) {
        return new PeopleBench(world.database, () -> world.now, 300, world.module);
    }

    private static World world(Engine engine, PeopleBench[] bench) {
        String url = SERVER.getURI().resolve("/simulator/").toString();
        return new World(DATABASES.fresh(engine), new NodeSettings(url + "node/soap", url + "node", url + "inps-sanctions"), messages -> bench[0].queue.create(messages.stream()
                .map(message -> new Due(message.partner(), message.recipient(), message.reference(), message.form(), message.subject(), Instant.parse("2026-03-02T12:00:00Z"))).toList()));
    }

    private static void fill(World world, SimulatedPartner.Behaviour behaviour) throws Exception {
        SIMULATOR.partners().values().forEach(SimulatedPartner::reset);
        for (int i = 0; i < PEOPLE; i++) {
            String person = World.code(i);
            world.declare(person);
            world.tell("conditionality/Decided", person, "{\"id\":\"s" + i + "\",\"person\":\"" + person + "\",\"fault\":\"A\",\"occurrence\":1,\"faultDay\":\"2026-03-01\",\"decidedOn\":\"2026-03-02\",\"days\":8,"
                    + "\"loss\":false,\"withdrawn\":false,\"office\":\"cpi-brescia\",\"protocol\":\"2026/0000001\"}");
        }
        assertThat(world.module.sendDue()).isEqualTo(PEOPLE);
        SIMULATOR.partners().values().forEach(partner -> partner.behave(behaviour));
    }

    private static Map<Integer, Long> applied(String partner) {
        return SIMULATOR.partner(partner).orElseThrow().applied().values().stream().collect(Collectors.groupingBy(times -> times, Collectors.counting()));
    }
}
