package it.sintesi.reception;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.reception.domain.Ticket;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QueueTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "reception");
    private static final int DESKS = 6;
    private static final int TICKETS = 30;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void two_desks_never_call_the_same_ticket_and_no_number_is_given_twice(Engine engine) throws Exception {
        try (World world = new World(DATABASES.fresh(engine))) {
            world.module.setup().standard(World.OPERATOR, World.OFFICE);
            List<String> given = new ArrayList<>();
            for (Ticket ticket : atOnce(DESKS, i -> () -> IntStream.range(0, TICKETS / DESKS)
                    .mapToObj(n -> world.module.queue().take(World.citizen("c" + i, null), World.OFFICE, "welcome")).toList())) {
                given.add(ticket.label());
            }
            assertThat(given).hasSize(TICKETS).doesNotHaveDuplicates().contains("A001", "A030");
            List<Caller> operators = IntStream.range(0, DESKS).mapToObj(i -> new Caller("sportello" + i, "Operatore " + i, Set.of(Role.OPERATOR), World.OFFICE, null, null)).toList();
            for (Caller operator : operators) {
                world.module.queue().addDesk(World.OPERATOR, "Sportello " + operator.account(), List.of("welcome"));
                world.module.queue().sit(operator, world.module.queue().desks(operator).stream().filter(d -> d.operator() == null).findFirst().orElseThrow().id());
            }
            List<String> called = new ArrayList<>();
            for (Ticket ticket : atOnce(DESKS, i -> () -> {
                List<Ticket> mine = new ArrayList<>();
                for (var next = world.module.queue().next(operators.get(i)); next.isPresent(); next = world.module.queue().next(operators.get(i))) {
                    mine.add(next.get());
                }
                return mine;
            })) {
                called.add(ticket.label());
            }
            assertThat(called).hasSize(TICKETS).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(given);
            assertThat(world.module.queue().waiting(World.OFFICE)).isZero();
        }
    }

    private interface Work {
        Callable<List<Ticket>> of(int number);
    }

    private static List<Ticket> atOnce(int threads, Work work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CyclicBarrier start = new CyclicBarrier(threads);
            List<Callable<List<Ticket>>> all = IntStream.range(0, threads).<Callable<List<Ticket>>>mapToObj(i -> () -> {
                start.await();
                return work.of(i).call();
            }).toList();
            List<Ticket> tickets = new ArrayList<>();
            for (Future<List<Ticket>> one : pool.invokeAll(all)) {
                tickets.addAll(one.get());
            }
            return tickets;
        } finally {
            pool.shutdown();
        }
    }
}
