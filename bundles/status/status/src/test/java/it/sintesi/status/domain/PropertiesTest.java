package it.sintesi.status.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.status.api.StatusKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What must hold for every life, on ten thousand made by chance from a fixed seed. */
class PropertiesTest {

    private static final int LIVES = 10_000;
    private static final long SEED = 20_261_123L;

    @Test
    void periods_partition_time() {
        Random random = new Random(SEED);
        Map<StatusKind, Integer> seen = new EnumMap<>(StatusKind.class);
        for (int i = 0; i < LIVES; i++) {
            Facts facts = RandomLife.of(random).facts();
            List<Line> lines = Lives.ENGINE.ledger(facts).lines();
            for (int n = 0; n < lines.size(); n++) {
                Line line = lines.get(n);
                seen.merge(line.kind(), 1, Integer::sum);
                assertThat(line.to() == null).as("only the last line is open: %s", facts).isEqualTo(n == lines.size() - 1);
                if (n + 1 < lines.size()) {
                    assertThat(line.to()).as("no day twice, none left out: %s", facts).isEqualTo(lines.get(n + 1).from().minusDays(1)).isAfterOrEqualTo(line.from());
                }
            }
            assertThat(lines.isEmpty()).isEqualTo(Days.of(facts).isEmpty());
        }
        assertThat(seen.keySet()).as("the lives go through every state").containsExactlyInAnyOrder(StatusKind.values());
    }

    @Test
    void events_in_any_order_of_arrival_give_the_same_ledger() {
        Random random = new Random(SEED + 1);
        for (int i = 0; i < LIVES; i++) {
            RandomLife life = RandomLife.of(random);
            Ledger expected = Lives.ENGINE.ledger(life.facts());
            List<RandomLife.Event> events = new ArrayList<>(life.events());
            Collections.shuffle(events, random);
            RandomLife.Arrivals arrivals = new RandomLife.Arrivals();
            events.forEach(arrivals::take);
            assertThat(Lives.ENGINE.ledger(arrivals.facts())).as("%s", life).isEqualTo(expected);
        }
    }

    @Test
    void an_event_that_arrives_again_changes_nothing() {
        Random random = new Random(SEED + 2);
        for (int i = 0; i < LIVES; i++) {
            RandomLife life = RandomLife.of(random);
            RandomLife.Arrivals arrivals = new RandomLife.Arrivals();
            life.events().forEach(arrivals::take);
            Ledger once = Lives.ENGINE.ledger(arrivals.facts());
            life.events().forEach(event -> {
                if (random.nextBoolean()) {
                    arrivals.take(event);
                }
            });
            assertThat(Lives.ENGINE.ledger(arrivals.facts())).isEqualTo(once).isEqualTo(Lives.ENGINE.ledger(arrivals.facts()));
        }
    }

    @Test
    void nobody_is_suspended_for_more_than_180_days_or_registered_without_a_declaration() {
        Random random = new Random(SEED + 3);
        for (int i = 0; i < LIVES; i++) {
            Facts facts = RandomLife.of(random).facts();
            LocalDate run = null;
            for (Line line : Lives.ENGINE.ledger(facts).lines()) {
                run = line.kind() == StatusKind.SUSPENDED ? run == null ? line.from() : run : null;
                if (run != null) {
                    assertThat(line.to()).as("%s", facts).isNotNull().isBefore(run.plusDays(180));
                }
                if (line.kind().registered()) {
                    assertThat(facts.declarations()).anyMatch(d -> d.givenOn().equals(line.givenOn()) && (d.revokedOn() == null || d.revokedOn().isAfter(line.from())));
                }
            }
        }
    }
}
