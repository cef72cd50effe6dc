package it.sintesi.communications.application;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.communications.application.Comparison.Score;
import it.sintesi.demo.lives.Fault;
import it.sintesi.demo.lives.Lives;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Faults planted by the generator, found again by the real intake with the real rules. By hand for whole sizes:
 * {@code mvn -o test -pl :careers -Dtest=PlantedFaultsTest -Dplanted.people=2000 -Dplanted.years=10}; a slice of a larger province with {@code -Dplanted.of=150000}.
 */
class PlantedFaultsTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("fake", "communications");

    private static final LocalDate TO = LocalDate.of(2026, 11, 23);
    private static final double GOAL = 0.99;

    @Test
    void whatWasPlantedIsFoundAndNothingElse() {
        int people = Integer.getInteger("planted.people", 400);
        Lives lives = new Lives(17_017, Integer.getInteger("planted.of", people), TO.minusYears(Integer.getInteger("planted.years", 3)), TO);
        var database = DATABASES.fresh(Engine.valueOf(System.getProperty("planted.engine", "POSTGRESQL")));
        Sent sent = new Sent(database, lives, people);
        Comparison comparison = new Comparison(database.dataSource(), sent, TO);
        Map<Fault, Score> scores = comparison.scores();
        System.out.printf("%d messages, %d refused%n", sent.tellings.size(), sent.refused.size());
        scores.forEach((fault, s) -> System.out.printf("| %s | %d | %d | %.4f | %d | %d | %.4f |%n", fault, s.planted(), s.recalled(), s.recall(), s.found(), s.right(), s.precision()));
        comparison.wrong.stream().limit(30).forEach(System.out::println);
        comparison.others().stream().limit(5).forEach(System.out::println);
        assertThat(scores.keySet()).containsExactly(Fault.values());
        assertThat(scores).allSatisfy((fault, score) -> {
            assertThat(score.planted()).as("%s planted", fault).isPositive();
            assertThat(score.recall()).as("%s recall", fault).isGreaterThanOrEqualTo(GOAL);
            // At this size a single stray finding is more than a hundredth.
            assertThat(score.found() - score.right()).as("%s strays", fault).isLessThanOrEqualTo((int) Math.max(1, score.found() * (1 - GOAL)));
        });
        assertThat(comparison.others()).isEmpty();
    }
}
