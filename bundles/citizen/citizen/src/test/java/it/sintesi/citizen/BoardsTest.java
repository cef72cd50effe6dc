package it.sintesi.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.citizen.domain.Board;
import it.sintesi.citizen.domain.BoardEntry;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import java.time.LocalDate;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BoardsTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "citizen");

    static BoardEntry.Notice notice(String title, String link, LocalDate from, LocalDate to) {
        return new BoardEntry.Notice(Board.VACANCIES, title, "Un posto\nsu due righe", link, "cpi-breno", from, to);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void an_entry_hangs_from_its_first_to_its_last_day(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine), true)) {
            LocalDate today = world.kernel.clock().today();
            world.boards().put(World.KEEPER, null, notice("oggi", null, today, today));
            world.boards().put(World.KEEPER, null, notice("ieri", null, today.minusDays(2), today.minusDays(1)));
            world.boards().put(World.KEEPER, null, notice("domani", "https://example.org/a?b=c", today.plusDays(1), today.plusDays(2)));
            assertThat(world.boards().today(Board.VACANCIES, PageRequest.first()).items()).extracting(e -> e.notice().title()).containsExactly("oggi");
            assertThat(world.boards().today(Board.COURSES, PageRequest.first()).items()).isEmpty();
            assertThat(world.boards().counts()).containsOnly(java.util.Map.entry(Board.VACANCIES, 1L));
            assertThat(world.boards().all(World.KEEPER, PageRequest.first()).total()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void it_is_changed_and_withdrawn_once(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine), true)) {
            LocalDate today = world.kernel.clock().today();
            String id = world.boards().put(World.KEEPER, null, notice("prima", null, today, today));
            world.boards().put(World.KEEPER, id, notice("dopo", null, today, today.plusDays(3)));
            assertThat(world.boards().find(World.KEEPER, id).notice().title()).isEqualTo("dopo");
            world.boards().withdraw(World.KEEPER, id);
            assertThat(world.boards().counts()).isEmpty();
            assertThatThrownBy(() -> world.boards().withdraw(World.KEEPER, id)).isInstanceOf(ServiceException.class);
            assertThatThrownBy(() -> world.boards().put(World.KEEPER, id, notice("ancora", null, today, today))).isInstanceOf(ServiceException.class);
            assertThatThrownBy(() -> world.boards().put(World.KEEPER, "manca", notice("ancora", null, today, today))).isInstanceOf(ServiceException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void mistakes_are_told_and_only_who_keeps_the_news_writes(Engine engine) {
        try (World world = new World(DATABASES.on(engine), true)) {
            LocalDate today = world.kernel.clock().today();
            for (String link : new String[] {"javascript:alert(1)", "http://example.org", "https:", "non un indirizzo"}) {
                assertThatThrownBy(() -> world.boards().put(World.KEEPER, null, notice("t", link, today, today)))
                        .isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e.rejections()).extracting("field").containsExactly("link"));
            }
            assertThatThrownBy(() -> world.boards().put(World.KEEPER, null, new BoardEntry.Notice(null, " ", null, null, null, today, today.minusDays(1))))
                    .isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e.rejections()).extracting("field").containsExactly("title", "body", "board", "lastDay"));
            for (var caller : new it.sintesi.kernel.api.security.Caller[] {World.ANNA, World.OPERATOR, World.EMPLOYER}) {
                assertThatThrownBy(() -> world.boards().put(caller, null, notice("t", null, today, today))).isInstanceOf(ServiceException.class);
                assertThatThrownBy(() -> world.boards().all(caller, PageRequest.first())).isInstanceOf(ServiceException.class);
            }
        }
    }
}
