package it.sintesi.communications.application;

import it.sintesi.communications.api.CommunicationFacts;
import it.sintesi.communications.api.Receipt;
import it.sintesi.communications.format.model.UniLav;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.kernel.reference.bundled.BundledCodeLists;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.observatory.api.Answer;
import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.ExternalFact;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.api.Question;
import it.sintesi.observatory.api.WarehouseKeeper.Count;
import it.sintesi.observatory.application.Kernel;
import it.sintesi.observatory.application.Neighbours;
import it.sintesi.observatory.application.Parts;
import it.sintesi.registry.api.Person;
import it.sintesi.registry.api.PersonOffices;
import it.sintesi.status.api.Seniority;
import it.sintesi.status.api.StatusKind;
import it.sintesi.status.api.StatusPeriod;
import it.sintesi.status.api.Statuses;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** After any corrections and cancellations the warehouse and the archive agree to the last unit, on both databases. */
class WarehouseReconciliationTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("fake", "communications", "observatory");
    private static final Caller SYSTEM = Caller.system("Prova");

    /** The stories of the tests lie ahead of their clock. */
    private static final Instant LATER = Instant.parse("2028-06-01T09:00:00Z");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void agrees_after_a_hundred_corrections_and_cancellations(Engine engine) {
        TestDatabase database = DATABASES.fresh(engine);
        try (World world = new World(database)) {
            CommunicationFacts facts = new FactReading(world.kernel.services(database.transactions(), FakeAreas.CODE_LISTS));
            Kernel kernel = new Kernel(database.transactions(), () -> LATER, world.kernel, world.kernel, world.kernel, new BundledCodeLists(Clock.fixed(World.NOW, ZoneOffset.UTC)));
            Parts parts = new Parts(kernel, database.dataSource(), Map.of("data.folder", folder.resolve(engine.name()).toString(), "memory", "300MB"),
                    new Neighbours(facts, FakeAreas.OFFICES, null, null));
            try {
                life(world, parts);
            } finally {
                parts.stop();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void notes_declarations_pacts_services_and_periods_of_unemployment_once(Engine engine) throws Exception {
        TestDatabase database = DATABASES.fresh(engine);
        try (World world = new World(database)) {
            CommunicationFacts facts = new FactReading(world.kernel.services(database.transactions(), FakeAreas.CODE_LISTS));
            Kernel kernel = new Kernel(database.transactions(), () -> LATER, world.kernel, world.kernel, world.kernel, new BundledCodeLists(Clock.fixed(World.NOW, ZoneOffset.UTC)));
            Parts parts = new Parts(kernel, database.dataSource(), Map.of("data.folder", folder.resolve("flows" + engine.name()).toString(), "memory", "300MB"),
                    new Neighbours(facts, FakeAreas.OFFICES, new Registered(), new Moved()));
            try {
                for (int i = 0; i < 2; i++) {
                    tell(database, parts, "did/Changed", "{'id':'d1','person':'%s','event':'I','givenOn':'2026-03-02','office':'cpi-brescia'}");
                    tell(database, parts, "did/Changed", "{'id':'d2','person':'%s','event':'I','givenOn':'2026-04-02','office':'cpi-brescia'}");
                    tell(database, parts, "pact/Changed", "{'id':'p1','person':'%s','state':'SIGNED','day':'2026-03-20','office':'cpi-brescia'}");
                    tell(database, parts, "pact/Changed", "{'id':'p1','person':'%s','state':'SIGNED','day':'2026-09-20','office':'cpi-brescia'}");
                    tell(database, parts, "pact/MeasureClosed", "{'pact':'p1','measure':'m1','person':'%s','kind':'LAB','outcome':'DONE','day':'2026-05-02','office':'cpi-brescia'}");
                    tell(database, parts, "guidance/InterviewCompleted", "{'id':'i1','person':'%s','day':'2026-03-10','office':'cpi-brescia'}");
                    tell(database, parts, "status/Changed", "{'person':'%s'}");
                    parts.keeper().follow();
                }
                tell(database, parts, "did/Changed", "{'id':'d2','person':'%s','event':'A','givenOn':'2026-04-02','office':'cpi-brescia'}");
                assertThat(difference(parts)).isZero();
                parts.keeper().rebuild(SYSTEM, n -> { });
                assertThat(total(parts, Measure.DECLARATIONS)).isEqualTo(1);
                assertThat(total(parts, Measure.PACTS)).isEqualTo(1);
                assertThat(total(parts, Measure.SERVICES)).isEqualTo(2);
                Answer registered = parts.observatory().ask(SYSTEM, question(Measure.UNEMPLOYED, Dimension.MONTH, Dimension.SEX, Dimension.AGE_BAND));
                assertThat(registered.rows()).hasSize(3).allMatch(row -> row.keys().subList(1, 3).equals(List.of("M", "55+")));
                offices(database, parts, engine);
                assertThat(parts.observatory().ask(SYSTEM, question(Measure.SERVICES, Dimension.SERVICE)).rows()).extracting(row -> row.keys().get(0)).containsExactly("INTERVIEW", "LAB");
            } finally {
                parts.stop();
            }
        }
    }

    private static void offices(TestDatabase database, Parts parts, Engine engine) {
        Answer by = parts.observatory().ask(SYSTEM, question(Measure.UNEMPLOYED, Dimension.MONTH, Dimension.OFFICE));
        assertThat(by.rows()).extracting(row -> row.keys().get(0) + " " + row.keys().get(1)).containsExactly("2026-03 cpi-brescia", "2026-04 cpi-brescia", "2026-05 cpi-darfo");
        assertThat(parts.keeper().reconcile(SYSTEM)).filteredOn(c -> c.name().startsWith("Periodi di disoccupazione")).extracting(c -> c.name() + " " + c.operational() + " " + c.warehouse())
                .containsExactly("Periodi di disoccupazione 0 0", "Periodi di disoccupazione cpi-brescia 1 1", "Periodi di disoccupazione cpi-darfo 1 1");
        tell(database, parts, "registry/Transferred", "{'personCode':'%s'}");
        assertThat(difference(parts)).isZero();
        database.transactions().run(() -> new Sql(database.dataSource()).update("UPDATE observatory.flow SET office = 'cpi-altro' WHERE kind = 'REGISTERED' AND part = 2"));
        assertThat(difference(parts)).as("control: a period at another office is found, on " + engine).isEqualTo(2);
        tell(database, parts, "status/Changed", "{'person':'%s'}");
        assertThat(difference(parts)).isZero();
    }

    /** At the office of Brescia until the end of April. */
    private static final class Moved implements PersonOffices {

        @Override
        public Optional<String> officeOf(Person person) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<String> officeOn(String fiscalCode, LocalDate day) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Competence> history(Caller caller, String fiscalCode) {
            return List.of(new Competence("cpi-brescia", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30), "DOMICILE"), new Competence("cpi-darfo", LocalDate.of(2026, 5, 1), null, "TRANSFER"));
        }
    }

    private static final String PERSON = "CMPSRG60A31C408X";

    private static void tell(TestDatabase database, Parts parts, String type, String payload) {
        DomainEvent event = new DomainEvent(UUID.randomUUID(), type, PERSON, World.NOW, String.format(payload, PERSON).replace('\'', '"'));
        database.transactions().required(() -> {
            parts.flows().on(event);
            return null;
        });
    }

    private static long total(Parts parts, Measure measure) {
        return parts.observatory().ask(SYSTEM, question(measure)).total().cells().get(0).value().longValue();
    }

    /** Unemployed from March to May. */
    private static final class Registered implements Statuses {

        @Override
        public StatusPeriod on(Caller caller, String person, LocalDate day) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<StatusPeriod> ledger(Caller caller, String person) {
            return List.of(new StatusPeriod(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 5, 31), StatusKind.UNEMPLOYED, "", "", "", "", ""),
                    new StatusPeriod(LocalDate.of(2026, 6, 1), null, StatusKind.EMPLOYED, "", "", "", "", ""));
        }

        @Override
        public Seniority seniority(Caller caller, String person, LocalDate day) {
            throw new UnsupportedOperationException();
        }
    }

    private void life(World world, Parts parts) {
        Random r = new Random(42);
        List<Story> stories = new ArrayList<>();
        List<Receipt> last = new ArrayList<>();
        List<UniLav> told = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            Story story = new Story(world, i);
            stories.add(story);
            told.add(story.hiring);
            last.add(story.send(story.hiring));
            if (r.nextInt(3) == 0) {
                UniLav next = r.nextBoolean() ? story.extension(LocalDate.of(2027, 9, 30)) : story.termination(LocalDate.of(2027, 3, 1));
                told.set(i - 1, next);
                last.set(i - 1, story.send(next));
            }
        }
        parts.keeper().rebuild(SYSTEM, n -> { });
        assertThat(difference(parts)).isZero();
        int changes = 0;
        while (changes < 100) {
            int at = r.nextInt(stories.size());
            if (last.get(at) == null) {
                Story again = new Story(world, stories.size() + 1);
                stories.add(again);
                told.add(again.hiring);
                last.add(again.send(again.hiring));
            } else if (r.nextInt(4) == 0) {
                stories.get(at).send(Story.cancelling(told.get(at), last.get(at)));
                last.set(at, null);
                changes++;
            } else {
                UniLav corrected = Story.correcting(told.get(at), last.get(at));
                last.set(at, stories.get(at).send(corrected));
                changes++;
            }
            if (changes % 10 == 0) {
                parts.keeper().follow();
            }
        }
        assertThat(difference(parts)).isZero();
        assertThat(parts.observatory().state().difference()).isZero();
        List<Answer> followed = answers(parts);
        parts.keeper().rebuild(SYSTEM, n -> { });
        List<Answer> scratch = answers(parts);
        for (int i = 0; i < followed.size(); i++) {
            assertThat(followed.get(i).rows()).isEqualTo(scratch.get(i).rows());
            assertThat(followed.get(i).total()).isEqualTo(scratch.get(i).total());
        }
        external(parts);
    }

    private static void external(Parts parts) {
        Question hours = question(Measure.SHORT_TIME_HOURS, Dimension.MONTH);
        parts.keeper().external("import", List.of(new ExternalFact("INPS_SHORT_TIME", "ordinaria", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31), null, "C", new BigDecimal("1234.5"))));
        parts.keeper().follow();
        assertThat(parts.observatory().ask(SYSTEM, hours).total().cells().get(0).value()).isEqualByComparingTo("1234.5");
        parts.keeper().external("import", List.of());
        parts.keeper().follow();
        assertThat(parts.observatory().ask(SYSTEM, hours).total().cells().get(0)).isEqualTo(Answer.Cell.NONE);
    }

    private static long difference(Parts parts) {
        List<Count> counts = parts.keeper().reconcile(SYSTEM);
        assertThat(counts).hasSizeGreaterThan(8);
        return counts.stream().mapToLong(c -> Math.abs(c.operational() - c.warehouse())).sum();
    }

    private static List<Answer> answers(Parts parts) {
        List<Answer> answers = new ArrayList<>();
        for (Measure measure : List.of(Measure.HIRES, Measure.ENDS, Measure.EXTENSIONS, Measure.BALANCE, Measure.WORKERS, Measure.EMPLOYERS, Measure.OPEN_RELATIONS)) {
            answers.add(parts.observatory().ask(SYSTEM, question(measure, Dimension.SECTION, Dimension.MONTH)));
        }
        return answers;
    }

    private static Question question(Measure measure, Dimension... by) {
        return new Question(List.of(measure), List.of(by), Map.of(), LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31), Question.View.WORKPLACE, Question.Counting.GROSS);
    }
}
