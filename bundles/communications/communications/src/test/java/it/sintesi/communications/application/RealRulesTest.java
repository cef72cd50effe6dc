package it.sintesi.communications.application;

import it.sintesi.communications.api.IntakeOutcome;
import it.sintesi.communications.api.Receipt;
import it.sintesi.communications.format.Samples;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.kernel.testing.TestDatabases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

/** Intake with the real catalogue, code lists and deadlines. */
class RealRulesTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("fake", "communications");

    @Test
    void acceptsEverySample() {
        try (World world = real()) {
            int number = 0;
            for (String name : Samples.names()) {
                IntakeOutcome outcome = world.send(World.sample(name, ++number));
                assertThat(outcome.rejections()).as(name).noneMatch(r -> r.refuses());
                assertThat(outcome.receipt()).as(name).isNotNull();
            }
        }
    }

    @Test
    void lateHiringIsAcceptedWithItsDaysAndCancellationAfterTheStartIsNot() {
        try (World world = real()) {
            Story story = new Story(world, 1);
            Receipt inTime = story.send(story.hiring);
            assertThat(inTime.dueDate()).isEqualTo(LocalDate.of(2026, 11, 30));
            Story other = new Story(world, 2);
            world.kernel.setNow(java.time.Instant.parse("2026-12-03T09:00:00Z"));
            Receipt late = other.send(other.hiring);
            assertThat(late.daysLate()).isEqualTo(3);
            assertThat(late.warnings()).extracting("code").contains("UL-017");
            assertThat(world.send(Story.cancelling(story.hiring, inTime)).rejections()).extracting("code").contains("UL-022");
            assertThat(world.send(Story.correcting(story.hiring, inTime)).rejections()).noneMatch(r -> r.refuses());
        }
    }

    private static World real() {
        TestDatabase database = DATABASES.fresh(Engine.DERBY);
        return new World(database.dataSource(), database.transactions(), database.entityManagerFactory("communications"), IntakeSettings.DEFAULT, RealAreas.services(),
                RealAreas.codeLists());
    }
}
