package it.sintesi.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.web.api.Desk.Case;
import it.sintesi.web.api.Desk.SavedFilter;

class DeskTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("worklist");

    @ParameterizedTest
    @EnumSource(Engine.class)
    void the_last_twenty_cases_are_kept_each_once_newest_first_and_only_ones_own(Engine engine) {
        Rooms rooms = new Rooms(DATABASES.fresh(engine));
        for (int i = 0; i < 25; i++) {
            rooms.desk.opened(Office.OLGA, new Case("person", "Persona " + i, "/people/" + i));
        }
        rooms.desk.opened(Office.OLGA, new Case("person", "Altro nome", "/people/10"));
        rooms.desk.opened(Office.PAOLO, new Case("company", "x".repeat(400), "/companies/1"));
        List<Case> recent = rooms.desk.recent(Office.OLGA);
        assertThat(recent).hasSize(20).first().isEqualTo(new Case("person", "Altro nome", "/people/10"));
        assertThat(recent).extracting(Case::path).doesNotHaveDuplicates().contains("/people/24").doesNotContain("/people/4", "/companies/1");
        assertThat(rooms.desk.recent(Office.PAOLO)).hasSize(1).first().extracting(c -> c.title().length()).isEqualTo(300);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void one_page_opened_twice_at_the_same_time_is_remembered_once(Engine engine) throws Exception {
        Rooms rooms = new Rooms(DATABASES.fresh(engine));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Void>> openings = IntStream.range(0, 40).<Callable<Void>>mapToObj(i -> () -> {
            rooms.desk.opened(Office.OLGA, new Case("person", "Persona", "/people/" + i / 8));
            return null;
        }).toList();
        for (Future<Void> opening : threads.invokeAll(openings)) {
            opening.get();
        }
        threads.shutdown();
        assertThat(rooms.desk.recent(Office.OLGA)).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void filters_are_kept_by_page_and_name_replaced_and_deleted_by_their_owner_only(Engine engine) {
        Rooms rooms = new Rooms(DATABASES.fresh(engine));
        assertThat(rooms.desk.save(Office.OLGA, "In ritardo", "/communications", "late=LATE")).isFalse();
        assertThat(rooms.desk.save(Office.OLGA, "In ritardo", "/communications", "late=LATE&office=cpi-brescia")).isTrue();
        rooms.desk.save(Office.OLGA, "Aperte", "/findings", "state=OPEN");
        rooms.desk.save(Office.PAOLO, "In ritardo", "/communications", "");
        assertThat(rooms.desk.filters(Office.OLGA, "/communications")).extracting(SavedFilter::address).containsExactly("/communications?late=LATE&office=cpi-brescia");
        assertThat(rooms.desk.filters(Office.OLGA, null)).extracting(SavedFilter::name).containsExactly("In ritardo", "Aperte");
        String id = rooms.desk.filters(Office.OLGA, "/findings").get(0).id();
        assertThatThrownBy(() -> rooms.desk.delete(Office.PAOLO, id)).isInstanceOf(ServiceException.class);
        rooms.desk.delete(Office.OLGA, id);
        assertThat(rooms.desk.filters(Office.OLGA, null)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void foreign_addresses_and_nameless_or_endless_filters_are_refused(Engine engine) {
        Rooms rooms = new Rooms(DATABASES.on(engine));
        for (String path : new String[] {null, "communications", "//evil.example/x", "/a?b", "/a\r\nSet-Cookie: x", "https://evil.example"}) {
            assertThatThrownBy(() -> rooms.desk.save(Office.BRENO, "nome", path, "")).as(path).isInstanceOf(ServiceException.class);
        }
        assertThatThrownBy(() -> rooms.desk.save(Office.BRENO, "nome", "/a", "x=\r\nSet-Cookie: y")).isInstanceOf(ServiceException.class);
        assertThatThrownBy(() -> rooms.desk.save(Office.BRENO, null, "/a", "")).isInstanceOf(ServiceException.class);
        IntStream.range(0, 100).forEach(i -> rooms.desk.save(Office.BRENO, "f" + i, "/a", ""));
        assertThatThrownBy(() -> rooms.desk.save(Office.BRENO, "one more", "/a", "")).isInstanceOf(ServiceException.class);
        assertThat(rooms.desk.save(Office.BRENO, "f1", "/a", "b=c")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void shortcuts_are_on_until_somebody_switches_them_off(Engine engine) {
        Rooms rooms = new Rooms(DATABASES.fresh(engine));
        assertThat(rooms.desk.shortcuts(Office.OLGA)).isTrue();
        rooms.desk.shortcuts(Office.OLGA, false);
        assertThat(rooms.desk.shortcuts(Office.OLGA)).isFalse();
        assertThat(rooms.desk.shortcuts(Office.PAOLO)).isTrue();
        rooms.desk.shortcuts(Office.OLGA, true);
        assertThat(rooms.desk.shortcuts(Office.OLGA)).isTrue();
    }
}
