package it.sintesi.communications.application;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.bench.LivesFacts;
import it.sintesi.communications.api.Channel;
import it.sintesi.communications.api.CommunicationFacts;
import it.sintesi.communications.api.CommunicationFacts.Fact;
import it.sintesi.communications.api.CommunicationFacts.Standing;
import it.sintesi.communications.api.IntakeOutcome;
import it.sintesi.communications.api.Submission;
import it.sintesi.demo.lives.Life;
import it.sintesi.demo.lives.Lives;
import it.sintesi.demo.lives.Messages;
import it.sintesi.demo.lives.Telling;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.kernel.testing.TestDatabases;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the bench tells the warehouse of lives is what the archive tells after the same messages went through the real intake with the real rules. */
class LivesFactsTest {
    private static final LocalDate TO = LocalDate.of(2026, 11, 23);
    private static final int PEOPLE = 250;

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("fake", "communications");

    private final Map<String, String> codes = new HashMap<>();

    @Test
    void sameFactsAndRelationsAsThroughTheIntake() {
        Lives lives = new Lives(17_017, PEOPLE, TO.minusYears(3), TO);
        TestDatabase database = DATABASES.fresh(Engine.DERBY);
        try (World world = new World(database.dataSource(), database.transactions(), null, IntakeSettings.DEFAULT, RealAreas.services(), RealAreas.codeLists())) {
            for (int i = 0; i < PEOPLE; i++) {
                Life life = lives.life(i);
                life.tellings().forEach(telling -> send(world, life, telling));
            }
            CommunicationFacts archive = new FactReading(world.kernel.services(database.transactions(), RealAreas.codeLists()));
            CommunicationFacts bench = new LivesFacts(lives);
            assertThat(facts(bench)).hasSizeGreaterThan(1_000).containsExactlyInAnyOrderElementsOf(facts(archive));
            assertThat(relations(bench)).hasSizeGreaterThan(500).containsExactlyInAnyOrderElementsOf(relations(archive));
        }
    }

    private void send(World world, Life life, Telling telling) {
        world.kernel.setNow(telling.sentAt().atZone(CertifiedClock.ZONE).toInstant());
        String previous = telling.refersTo() == null ? null : codes.get(telling.refersTo());
        byte[] xml = Messages.document(life.person(), telling, previous).getBytes(StandardCharsets.UTF_8);
        IntakeOutcome outcome = world.intake().submit(World.SENDER, new Submission(Channel.REST, null, telling.key(), xml));
        if (outcome.receipt() != null) {
            codes.put(telling.key(), outcome.receipt().code());
        }
    }

    // Numbers and names are each side's own, and days of delay are not counted in the bench.
    private static List<Fact> facts(CommunicationFacts source) {
        List<Fact> all = new ArrayList<>();
        source.facts(0, source.last(), portion -> portion.forEach(f -> all.add(new Fact("", 0, "", f.form(), f.event(), f.day(), f.certifiedAt(), 0, f.employer(), f.worker(), f.workplace(),
                f.residence(), f.activity(), f.contract(), f.workingTime(), f.occupation(), f.sex(), f.birth(), f.citizenship(), f.education(), f.start(), f.expectedEnd(), f.cause(),
                f.transformation(), f.agency(), f.userCompany()))));
        return all;
    }

    private static List<Standing> relations(CommunicationFacts source) {
        List<Standing> all = new ArrayList<>();
        source.relations(portion -> portion.forEach(r -> all.add(new Standing("", r.employer(), r.worker(), r.start(), r.expectedEnd(), r.end(), r.cause(), r.contract(), r.workingTime(),
                r.occupation(), r.workplace(), r.provisional(), r.agency()))));
        return all;
    }
}
