package it.sintesi.demo.lives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShapeTest {

    private static final LocalDate TO = LocalDate.of(2026, 11, 23);

    /** A tenth of size M: starts, ends, extensions and conversions, and each month's starts, within five per cent of their targets. */
    @Test
    void mixAndMonthsAreThoseOfTheTargets() {
        Lives lives = new Lives(17_017, 15_000, TO.minusYears(10), TO);
        Shape shape = new Shape(lives.from());
        for (int i = 0; i < lives.people(); i++) {
            shape.add(lives.life(i));
        }
        Map<String, Double> got = shape.percentages();
        Shape.targets().forEach((name, target) -> assertThat(got.get(name)).as(name).isCloseTo(target, withPercentage(5)));
        assertThat((double) shape.messages()).as("three million for 150,000 people").isCloseTo(300_000, withPercentage(5));
        assertThat((double) shape.of("service DID") / 10).as("28,000 declarations a year for 150,000 people").isCloseTo(2_800, withPercentage(10));
        assertThat(shape.report()).contains("| MONTH 8 | 5.4 |");
    }
}
