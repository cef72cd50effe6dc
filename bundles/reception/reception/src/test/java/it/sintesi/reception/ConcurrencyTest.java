package it.sintesi.reception;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.reception.api.Appointments.Slot;
import it.sintesi.reception.application.Access;
import it.sintesi.reception.application.BookAppointment;
import it.sintesi.reception.domain.Booking;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Issue 4, what must be seen, 4: twenty clients want the same places at once. */
class ConcurrencyTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "reception");
    private static final int CLIENTS = 20;
    private static final String OVERLAPS = "SELECT COUNT(*) FROM reception.appointment a JOIN reception.appointment b ON a.operator = b.operator AND a.day = b.day AND a.id < b.id"
            + " AND a.start_minute < b.start_minute + b.minutes AND b.start_minute < a.start_minute + a.minutes WHERE a.state = 'BOOKED' AND b.state = 'BOOKED'";
    private static final String GROUP = "SELECT COUNT(*) FROM reception.appointment WHERE state = 'BOOKED' AND service = 'group-orientation' AND day = ? AND start_minute = ?";

    @ParameterizedTest
    @EnumSource(Engine.class)
    void twenty_clients_never_book_one_place_twice(Engine engine) throws Exception {
        TestDatabase database = DATABASES.fresh(engine);
        try (World world = new World(database).open(World.INTERVIEW, World.OPERATOR, World.SECOND)) {
            List<Slot> wanted = new ArrayList<>();
            for (int day = 24; day <= 27; day++) {
                wanted.add(World.slot(World.INTERVIEW, day, 9, 0, null));
                wanted.add(World.slot(World.INTERVIEW, day, 9, 40, World.OPERATOR.account()));
                wanted.add(World.slot(World.INTERVIEW, day, 9, 40, World.SECOND.account()));
            }
            List<Outcome> outcomes = race(world, wanted);
            assertThat(new Sql(database.dataSource()).number(OVERLAPS)).as("two appointments of one operator at the same time").isZero();
            // Both operators at nine (any), one each at nine forty: four places a day.
            assertThat(outcomes.stream().filter(Outcome::booked).count()).isEqualTo(4 * 4);
            assertThat(outcomes.stream().filter(o -> !o.booked()).map(Outcome::refusal)).isNotEmpty().allMatch(ServiceException.Kind.CONFLICT::equals);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_group_is_filled_to_its_last_seat_and_no_further(Engine engine) throws Exception {
        TestDatabase database = DATABASES.fresh(engine);
        try (World world = new World(database).open(World.GROUP)) {
            Slot session = World.slot(World.GROUP, 24, 9, 0, null);
            List<Outcome> outcomes = race(world, List.of(session));
            assertThat(outcomes.stream().filter(Outcome::booked).count()).isEqualTo(12);
            assertThat(new Sql(database.dataSource()).number(GROUP, java.sql.Date.valueOf(session.start().toLocalDate()), 540)).isEqualTo(12);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void one_form_sent_twenty_times_at_once_books_once(Engine engine) throws Exception {
        TestDatabase database = DATABASES.fresh(engine);
        try (World world = new World(database).open(World.INTERVIEW, World.OPERATOR)) {
            String id = UUID.randomUUID().toString();
            BookAppointment.Wish wish = wish(id, Register.ANNA, World.slot(World.INTERVIEW, 24, 9, 0, null));
            List<Future<Booking>> all = atOnce(i -> () -> world.module.book().book(World.ANNA, wish));
            for (Future<Booking> one : all) {
                assertThat(one.get().id()).isEqualTo(id);
            }
            assertThat(world.module.reading().own(World.ANNA)).hasSize(1);
            assertThat(world.sent).hasSize(1);
        }
    }

    private record Outcome(boolean booked, ServiceException.Kind refusal) {
    }

    /** Every client, a person of its own, tries every place in the same order. */
    private static List<Outcome> race(World world, List<Slot> wanted) throws Exception {
        for (int i = 0; i < CLIENTS; i++) {
            world.register.add(code(i), "Cognome " + i, "Nome");
        }
        List<Future<List<Outcome>>> all = atOnce(i -> () -> {
            List<Outcome> outcomes = new ArrayList<>();
            for (Slot slot : wanted) {
                try {
                    world.module.book().book(World.OPERATOR, wish(UUID.randomUUID().toString(), code(i), slot));
                    outcomes.add(new Outcome(true, null));
                } catch (ServiceException e) {
                    outcomes.add(new Outcome(false, e.kind()));
                }
            }
            return outcomes;
        });
        List<Outcome> outcomes = new ArrayList<>();
        for (Future<List<Outcome>> one : all) {
            outcomes.addAll(one.get());
        }
        return outcomes;
    }

    private static BookAppointment.Wish wish(String id, String person, Slot slot) {
        return new BookAppointment.Wish(id, Access.Holder.person(person), slot, false, Booking.Channel.OPERATOR, null, null, null);
    }

    private static String code(int i) {
        return "PRSNNA80A01B%03dX".formatted(i);
    }

    private interface Client<T> {
        Callable<T> of(int number);
    }

    private static <T> List<Future<T>> atOnce(Client<T> client) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            CyclicBarrier start = new CyclicBarrier(CLIENTS);
            List<Callable<T>> work = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                Callable<T> one = client.of(i);
                work.add(() -> {
                    start.await();
                    return one.call();
                });
            }
            return threads.invokeAll(work);
        } finally {
            threads.shutdown();
        }
    }
}
