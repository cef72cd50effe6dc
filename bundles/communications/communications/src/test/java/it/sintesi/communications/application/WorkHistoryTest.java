package it.sintesi.communications.application;

import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.Receipt;
import it.sintesi.communications.api.WorkHistories;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.kernel.testing.TestDatabases;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class WorkHistoryTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("fake", "communications");

    @ParameterizedTest
    @EnumSource(Engine.class)
    void tells_work_and_pay_of_many_people_at_once(Engine engine) {
        TestDatabase database = DATABASES.fresh(engine);
        try (World world = new World(database)) {
            WorkHistories histories = new WorkHistoryReading(world.kernel.services(database.transactions(), FakeAreas.CODE_LISTS), world.module.forms());
            Story one = new Story(world, 1);
            Story two = new Story(world, 2);
            Receipt first = one.send(one.hiring);
            Receipt second = one.send(one.extension(LocalDate.of(2027, 9, 30)));
            Receipt corrected = one.send(Story.correcting(one.extension(LocalDate.of(2027, 8, 31)), second));
            Receipt other = two.send(two.hiring);
            String worker = one.hiring.workerCode();
            List<WorkHistories.Work> works = histories.of(List.of(worker, two.hiring.workerCode(), worker, "SCONOSCIUTO"));
            assertThat(works).hasSize(2);
            WorkHistories.Work work = works.stream().filter(w -> w.worker().equals(worker)).findFirst().orElseThrow();
            assertThat(work.start()).isEqualTo(Story.START);
            assertThat(work.expectedEnd()).isEqualTo(LocalDate.of(2027, 8, 31));
            assertThat(work.steps()).extracting(WorkHistories.Step::code).containsExactly(first.code(), corrected.code());
            assertThat(work.steps()).extracting(WorkHistories.Step::event).containsExactly(EventKind.HIRING, EventKind.EXTENSION);
            assertThat(histories.yearlyPay(List.of(first.code(), "ignoto"))).isEqualTo(Map.of(first.code(), Map.of(worker, 16800L)));
            assertThat(histories.workersTouchedBy(List.of(corrected.code()))).containsExactly(worker);
            List<String> all = histories.workersAfter("", 10);
            assertThat(all).isSorted().containsExactlyInAnyOrder(worker, two.hiring.workerCode());
            assertThat(histories.workersAfter(all.get(0), 10)).containsExactly(all.get(1));
            assertThat(histories.between(all.get(0), all.get(1))).containsExactlyInAnyOrderElementsOf(works);
            assertThat(histories.between(worker, worker)).containsExactly(work);
            assertThat(histories.hoursBetween(worker, worker)).containsExactly(new WorkHistories.Hours(work.relation(), work.employer(), "P", 24));
            assertThat(histories.hoursBetween(all.get(0), all.get(1))).hasSize(2);
            assertThat(histories.workersTouchedBy(List.of(other.code()))).containsExactly(two.hiring.workerCode());
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_correction_of_the_worker_touches_the_former_one_too(Engine engine) {
        TestDatabase database = DATABASES.fresh(engine);
        try (World world = new World(database)) {
            WorkHistories histories = new WorkHistoryReading(world.kernel.services(database.transactions(), FakeAreas.CODE_LISTS), world.module.forms());
            Story wrong = new Story(world, 1);
            Story right = new Story(world, 2);
            Receipt first = wrong.send(wrong.hiring);
            Receipt corrected = right.send(Story.correcting(right.hiring, first));
            assertThat(histories.of(List.of(wrong.hiring.workerCode()))).isEmpty();
            assertThat(histories.workersTouchedBy(List.of(corrected.code()))).containsExactlyInAnyOrder(wrong.hiring.workerCode(), right.hiring.workerCode());
        }
    }
}
