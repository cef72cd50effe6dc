package it.sintesi.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.web.WebHarness;
import it.sintesi.web.api.Texts;
import it.sintesi.worklist.application.Entry;
import it.sintesi.worklist.application.Item;
import it.sintesi.worklist.application.WorkReader;
import it.sintesi.worklist.web.sample.SampleWork;

class AssignmentsTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("worklist");
    private static final Texts TEXTS = (key, arguments) -> key;
    private static final Item.Key FIRST = new Item.Key("findings", "a:1");

    private final SampleWork work = new SampleWork();
    private WebHarness web;

    @BeforeEach
    void open() {
        web = new WebHarness(new Office()).with(work);
    }

    @AfterEach
    void close() {
        web.close();
    }

    private WorkReader.Found found(Rooms rooms, Caller caller) {
        return rooms.reader(web.areas()).find(caller, TEXTS, FIRST).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void of_two_who_take_the_same_work_at_the_same_moment_one_wins_and_the_other_is_told_who(Engine engine) throws Exception {
        Rooms rooms = new Rooms(DATABASES.fresh(engine));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        for (int round = 0; round < 20; round++) {
            long version = rooms.items.find(FIRST).map(Item::version).orElse(0L);
            CyclicBarrier start = new CyclicBarrier(2);
            List<Callable<String>> both = Stream.of(Office.OLGA, Office.PAOLO).<Callable<String>>map(who -> () -> {
                WorkReader.Found seen = found(rooms, who);
                start.await();
                try {
                    rooms.assignments.assign(who, seen, who.account(), version);
                    return "won";
                } catch (ServiceException refused) {
                    assertThat(refused.kind()).isEqualTo(ServiceException.Kind.CONFLICT);
                    return refused.getMessage();
                }
            }).toList();
            List<String> outcomes = new ArrayList<>();
            for (Future<String> outcome : threads.invokeAll(both)) {
                outcomes.add(outcome.get());
            }
            Item now = rooms.items.find(FIRST).orElseThrow();
            assertThat(now.version()).isEqualTo(version + 1);
            assertThat(outcomes).containsOnlyOnce("won");
            assertThat(outcomes).anyMatch(o -> o.contains("più veloce: ora è assegnato a " + now.assigneeName()));
            assertThat(rooms.assignments.history(FIRST)).hasSize(round + 1);
        }
        threads.shutdown();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void work_is_given_back_commented_and_closed_and_all_of_it_stays_in_the_history_and_the_trail(Engine engine) {
        Rooms rooms = new Rooms(DATABASES.fresh(engine));
        rooms.assignments.assign(Office.OLGA, found(rooms, Office.OLGA), "paolo", 0);
        rooms.assignments.comment(Office.PAOLO, found(rooms, Office.PAOLO), "Ho telefonato");
        rooms.assignments.assign(Office.PAOLO, found(rooms, Office.PAOLO), null, 1);
        rooms.assignments.close(Office.OLGA, found(rooms, Office.OLGA), "Tutto in ordine");
        assertThat(rooms.assignments.history(FIRST)).extracting(Entry::what, Entry::account, Entry::assigneeName, Entry::note).containsExactly(
                org.assertj.core.groups.Tuple.tuple(Entry.What.ASSIGNED, "olga", "Paolo Operatore", ""),
                org.assertj.core.groups.Tuple.tuple(Entry.What.COMMENTED, "paolo", null, "Ho telefonato"),
                org.assertj.core.groups.Tuple.tuple(Entry.What.RELEASED, "paolo", null, ""),
                org.assertj.core.groups.Tuple.tuple(Entry.What.CLOSED, "olga", null, "Tutto in ordine"));
        assertThat(work.closed).containsExactly(java.util.Map.entry("a:1", "Tutto in ordine"));
        assertThat(rooms.reader(web.areas()).find(Office.OLGA, TEXTS, FIRST)).isEmpty();
        assertThat(rooms.office.recorded).extracting(AuditEntry::action).containsExactly("worklist.assign", "worklist.comment", "worklist.assign", "worklist.close");
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_closing_that_the_area_refuses_leaves_no_trace_of_success(Engine engine) {
        Rooms rooms = new Rooms(DATABASES.fresh(engine));
        WorkReader.Found seen = found(rooms, Office.OLGA);
        rooms.assignments.close(Office.PAOLO, seen, "prima");
        assertThatThrownBy(() -> rooms.assignments.close(Office.OLGA, seen, "dopo")).isInstanceOf(ServiceException.class).hasMessage("Già chiusa.");
        assertThat(rooms.assignments.history(FIRST)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void other_offices_neither_see_nor_get_the_work(Engine engine) {
        Rooms rooms = new Rooms(DATABASES.fresh(engine));
        assertThat(rooms.reader(web.areas()).find(Office.BRENO, TEXTS, FIRST)).isEmpty();
        WorkReader.Found seen = found(rooms, Office.OLGA);
        assertThatThrownBy(() -> rooms.assignments.assign(Office.BRENO, seen, "breno", 0)).isInstanceOf(ServiceException.class).hasMessageContaining("altro ufficio");
        assertThatThrownBy(() -> rooms.assignments.assign(Office.OLGA, seen, "breno", 0)).isInstanceOf(ServiceException.class).hasMessageContaining("stesso ufficio");
        assertThatThrownBy(() -> rooms.assignments.comment(Office.OLGA, seen, null)).isInstanceOf(ServiceException.class);
        assertThatThrownBy(() -> rooms.assignments.close(Office.OLGA, seen, "x".repeat(2_001))).isInstanceOf(ServiceException.class);
        assertThat(rooms.office.recorded).isEmpty();
        assertThat(work.closed).isEmpty();
    }
}
