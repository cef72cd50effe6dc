package it.sintesi.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.helpdesk.application.Component;
import it.sintesi.helpdesk.application.Incident;
import it.sintesi.helpdesk.application.StatusBoard;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatusTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "helpdesk");

    private final AtomicLong nanos = new AtomicLong();
    private final List<Component> parts = new ArrayList<>();

    private StatusBoard board(Desk desk) {
        return new StatusBoard(() -> List.copyOf(parts), desk.status, desk.kernel.leases(), desk.database.transactions(), desk.kernel.clock(), nanos::get);
    }

    private void pass(Desk desk, Duration time) {
        desk.pass(time);
        nanos.addAndGet(time.toNanos());
    }

    private static Component part(String name, boolean working) {
        return new Component(name, "Parte " + name, working, null);
    }

    private void look(Desk desk, StatusBoard board, Component... now) {
        pass(desk, Duration.ofSeconds(20));
        parts.clear();
        parts.addAll(List.of(now));
        board.look();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void changes_and_their_times_survive_a_restart(Engine engine) {
        try (Desk desk = new Desk(DATABASES.fresh(engine))) {
            StatusBoard board = board(desk);
            assertThat(board.view().at()).isNull();
            assertThat(board.view().working()).isFalse();
            look(desk, board, part("a", true), part("b", true));
            look(desk, board, part("a", true), part("b", true));
            Instant since = desk.now.get();
            look(desk, board, part("a", true), part("b", false));
            Instant broken = desk.now.get();
            look(desk, board, part("a", true), part("b", false));
            assertThat(board.view().working()).isFalse();
            StatusBoard restarted = board(desk);
            look(desk, restarted, part("a", true), part("b", false));
            look(desk, restarted, part("a", true), part("b", false));
            assertThat(restarted.view().components()).extracting(Component::name, Component::working, Component::since)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("a", true, since), org.assertj.core.groups.Tuple.tuple("b", false, broken));
            assertThat(restarted.view().incidents()).containsExactly(new Incident("b", "Parte b", broken, null));
            look(desk, restarted, part("a", true), part("b", true));
            assertThat(restarted.view().incidents()).containsExactly(new Incident("b", "Parte b", broken, desk.now.get()));
            assertThat(restarted.view().working()).isTrue();
            desk.pass(Duration.ofDays(91));
            assertThat(restarted.view().incidents()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_long_time_without_a_look_is_an_incident_of_the_whole_system(Engine engine) {
        try (Desk desk = new Desk(DATABASES.fresh(engine))) {
            StatusBoard board = board(desk);
            look(desk, board, part("a", true));
            look(desk, board, part("a", true));
            Instant last = desk.now.get();
            pass(desk, Duration.ofHours(1));
            StatusBoard restarted = board(desk);
            look(desk, restarted, part("a", true));
            assertThat(restarted.view().incidents()).isEmpty();
            look(desk, restarted, part("a", true));
            assertThat(restarted.view().incidents()).containsExactly(new Incident("system", "Sistema", last, desk.now.get()));
            assertThat(restarted.view().components()).singleElement().satisfies(a -> assertThat(a.since()).isEqualTo(desk.now.get()));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void what_happens_while_the_clock_stands_or_jumps_is_no_history(Engine engine) {
        try (Desk desk = new Desk(DATABASES.fresh(engine))) {
            StatusBoard board = board(desk);
            for (int i = 0; i < 3; i++) {
                nanos.addAndGet(Duration.ofSeconds(20).toNanos());
                parts.clear();
                parts.add(part("a", i != 1));
                board.look();
            }
            desk.pass(Duration.ofDays(400));
            nanos.addAndGet(Duration.ofSeconds(20).toNanos());
            board.look();
            assertThat(desk.status.lastLook()).isEmpty();
            look(desk, board, part("a", true));
            assertThat(board.view().incidents()).isEmpty();
            assertThat(desk.status.lastLook()).contains(desk.now.get());
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_part_that_is_no_longer_there_leaves_no_open_incident(Engine engine) {
        try (Desk desk = new Desk(DATABASES.fresh(engine))) {
            StatusBoard board = board(desk);
            look(desk, board, part("a", true), part("b", false));
            look(desk, board, part("a", true), part("b", false));
            look(desk, board, part("a", true));
            assertThat(board.view().components()).extracting(Component::name).containsExactly("a");
            assertThat(board.view().incidents()).singleElement().satisfies(i -> assertThat(i.to()).isEqualTo(desk.now.get()));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void only_one_node_writes_and_every_node_shows(Engine engine) {
        try (Desk desk = new Desk(DATABASES.fresh(engine)); Desk other = new Desk(desk.database)) {
            StatusBoard board = board(desk);
            StatusBoard second = new StatusBoard(() -> List.copyOf(parts), other.status, other.kernel.leases(), other.database.transactions(), desk.kernel.clock(), nanos::get);
            look(desk, board, part("a", false));
            second.look();
            look(desk, board, part("a", false));
            second.look();
            assertThat(board.view().incidents()).hasSize(1);
            assertThat(second.view().incidents()).isEqualTo(board.view().incidents());
            assertThat(second.view().components()).isEqualTo(board.view().components());
        }
    }
}
