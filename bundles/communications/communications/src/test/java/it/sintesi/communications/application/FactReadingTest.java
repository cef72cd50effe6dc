package it.sintesi.communications.application;

import it.sintesi.communications.api.CommunicationFacts;
import it.sintesi.communications.api.CommunicationFacts.DayCount;
import it.sintesi.communications.api.CommunicationFacts.Fact;
import it.sintesi.communications.api.CommunicationFacts.Standing;
import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.Receipt;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.kernel.testing.TestDatabases;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

class FactReadingTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("fake", "communications");

    @ParameterizedTest
    @EnumSource(Engine.class)
    void hands_over_what_is_valid_and_nothing_else(Engine engine) {
        TestDatabase database = DATABASES.fresh(engine);
        try (World world = new World(database)) {
            CommunicationFacts facts = new FactReading(world.kernel.services(database.transactions(), FakeAreas.CODE_LISTS));
            assertThat(facts.last()).isZero();
            Story one = new Story(world, 1);
            Story two = new Story(world, 2);
            Receipt hired = one.send(one.hiring);
            Receipt wrong = one.send(one.extension(LocalDate.of(2027, 9, 30)));
            long before = facts.last();
            Receipt right = one.send(Story.correcting(one.extension(LocalDate.of(2027, 8, 31)), wrong));
            Receipt gone = two.send(two.hiring);
            two.send(Story.cancelling(two.hiring, gone));
            Receipt moved = one.send(World.form("vardatori-trasferimento", 3));

            List<Fact> all = new ArrayList<>();
            facts.facts(0, facts.last(), all::addAll);
            assertThat(all).extracting(Fact::code).contains(hired.code(), right.code(), moved.code()).doesNotContain(wrong.code(), gone.code());
            Fact first = all.get(0);
            assertThat(first.worker()).isEqualTo(one.hiring.workerCode());
            assertThat(first.activity()).isEqualTo(one.hiring.employer().sector());
            assertThat(first.birth()).isEqualTo(one.hiring.worker().person().birthDate());
            assertThat(first.residence()).isEqualTo(one.hiring.worker().domicile().municipality());
            assertThat(first.expectedEnd()).isEqualTo(Story.TERM);
            assertThat(all.get(1).expectedEnd()).isEqualTo(LocalDate.of(2027, 8, 31));

            Set<String> touched = facts.touched(before, facts.last());
            assertThat(facts.factsOf(touched)).containsExactlyInAnyOrderElementsOf(all);
            List<Standing> relations = new ArrayList<>();
            facts.relations(relations::addAll);
            assertThat(facts.relationsOf(touched)).containsExactlyInAnyOrderElementsOf(relations);
            assertThat(relations).extracting(Standing::relation).containsAll(all.stream().map(Fact::relation).toList());
            assertThat(relations).filteredOn(r -> r.relation().equals(first.relation())).extracting(Standing::expectedEnd).containsExactly(LocalDate.of(2027, 8, 31));

            Map<String, Long> counted = all.stream().collect(Collectors.groupingBy(f -> f.event() + "|" + f.day(), Collectors.counting()));
            assertThat(facts.counts().stream().collect(Collectors.toMap(c -> c.event() + "|" + c.day(), DayCount::facts))).isEqualTo(counted);
            assertThat(counted.keySet()).anyMatch(key -> key.startsWith(EventKind.TRANSFER.name()));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void hands_over_portions_in_order_and_leaves_none_out(Engine engine) {
        TestDatabase database = DATABASES.fresh(engine);
        try (World world = new World(database)) {
            CommunicationFacts facts = new FactReading(world.kernel.services(database.transactions(), FakeAreas.CODE_LISTS));
            for (int i = 1; i <= 30; i++) {
                Story story = new Story(world, i);
                story.send(story.hiring);
            }
            List<Long> numbers = new ArrayList<>();
            facts.facts(0, facts.last(), portion -> portion.forEach(f -> numbers.add(f.seq())));
            assertThat(numbers).hasSize(30).isSorted().doesNotHaveDuplicates();
            long middle = numbers.get(14);
            List<Long> rest = new ArrayList<>();
            facts.facts(middle, facts.last(), portion -> portion.forEach(f -> rest.add(f.seq())));
            assertThat(rest).isEqualTo(numbers.subList(15, 30));
        }
    }
}
