package it.sintesi.communications.application;

import it.sintesi.communications.api.Arrivals.Arrival;
import it.sintesi.communications.api.Receipt;
import it.sintesi.communications.api.RelationAction;
import it.sintesi.communications.api.RelationAction.Event;
import it.sintesi.communications.api.RelationActions.Possibilities;
import it.sintesi.communications.api.RelationActions.Sending;
import it.sintesi.communications.api.State;
import it.sintesi.communications.api.Workforce;
import it.sintesi.communications.api.Workforce.Criteria;
import it.sintesi.communications.api.Workforce.DeadlineKind;
import it.sintesi.communications.api.Workforce.Employed;
import it.sintesi.communications.api.Workforce.Terms;
import it.sintesi.communications.format.FormWriter;
import it.sintesi.communications.format.model.UniUrg;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.kernel.testing.TestDatabases;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Relations at work with the real rules: each boundary is that of the intake itself. */
class RelationDeskTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("fake", "communications");

    private static final PageRequest FIRST = PageRequest.first();

    private static World real(Engine engine) {
        TestDatabase database = DATABASES.fresh(engine);
        return new World(database.dataSource(), database.transactions(), database.entityManagerFactory("communications"), IntakeSettings.DEFAULT, RealAreas.services(),
                RealAreas.codeLists());
    }

    private static Map<Event, RelationAction> actions(World world, Story story) {
        Possibilities possibilities = world.module.relationActions().possibilities(World.SENDER, story.relation().id());
        assertThat(possibilities.maySend()).isTrue();
        return possibilities.actions().stream().collect(Collectors.toMap(RelationAction::event, a -> a));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aHiringIsCancelledUntilItsFirstDayAsTheIntakeSays(Engine engine) {
        try (World world = real(engine)) {
            Story story = new Story(world, 1);
            Receipt hired = story.send(story.hiring);
            world.kernel.setNow(Instant.parse("2026-12-01T22:59:59Z"));
            RelationAction possible = actions(world, story).get(Event.CANCELLATION);
            assertThat(possible.allowed()).isTrue();
            assertThat(possible.until()).isEqualTo(Story.START);
            assertThat(possible.from()).isEqualTo(hired.code());
            world.kernel.setNow(Instant.parse("2026-12-01T23:00:00Z"));
            RelationAction refused = actions(world, story).get(Event.CANCELLATION);
            assertThat(List.of(refused.allowed(), refused.rule(), refused.until())).containsExactly(false, "UL-022", Story.START);
            assertThat(refused.reason()).contains("fino al giorno di inizio", "Inviare la cessazione");
            assertThat(world.send(Story.cancelling(story.hiring, hired)).rejections()).extracting("code").contains("UL-022");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void anExtensionHasTheTermThatItsReceiptWillShow(Engine engine) {
        try (World world = real(engine)) {
            Story story = new Story(world, 1);
            story.send(story.hiring);
            RelationAction extension = actions(world, story).get(Event.EXTENSION);
            assertThat(extension.allowed()).isTrue();
            Receipt extended = story.send(story.extension(LocalDate.of(2027, 9, 30)));
            assertThat(extension.until()).isEqualTo(extended.dueDate());
            assertThat(actions(world, story).get(Event.EXTENSION).from()).isEqualTo(extended.code());
            assertThat(actions(world, story).get(Event.CANCELLATION).until()).isNull();
            story.send(story.termination(LocalDate.of(2027, 1, 15)));
            assertThat(actions(world, story).get(Event.EXTENSION).rule()).isEqualTo("RA-001");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whoCannotSendIsToldWhyAndStrangersSeeNothing(Engine engine) {
        try (World world = real(engine)) {
            Story story = new Story(world, 1);
            story.send(story.hiring);
            String id = story.relation().id();
            Caller worker = new Caller("lavoratore", "Lavoratore", Set.of(Role.CITIZEN), null, story.hiring.workerCode(), null);
            Possibilities seen = world.module.relationActions().possibilities(worker, id);
            assertThat(List.of(seen.maySend(), seen.why())).containsExactly(false, "Manca la delega.");
            Caller stranger = new Caller("altri", "Altri", Set.of(Role.EMPLOYER), null, "98765432103", null);
            for (ThrowableAssert.ThrowingCallable call : List.<ThrowableAssert.ThrowingCallable>of(() -> world.module.relationActions().possibilities(stranger, id),
                    () -> world.module.relationActions().sendings(stranger, id))) {
                assertThatThrownBy(call).isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e.kind()).isEqualTo(ServiceException.Kind.NOT_FOUND));
            }
            assertThatThrownBy(() -> world.module.workforce().employed(stranger, story.hiring.employerCode(), new Criteria(Story.START, null, null), FIRST))
                    .isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e.kind()).isEqualTo(ServiceException.Kind.FORBIDDEN));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void eachStepSaysWhoSentItAndUnderWhichMandate(Engine engine) {
        try (World world = real(engine)) {
            Story story = new Story(world, 1);
            Receipt hired = story.send(story.hiring);
            Receipt extended = story.send(story.extension(LocalDate.of(2027, 9, 30)));
            assertThat(world.module.relationActions().sendings(World.SENDER, story.relation().id())).containsExactly(
                    new Sending(hired.code(), hired.certifiedAt(), "studio", hired.mandate()), new Sending(extended.code(), extended.certifiedAt(), "studio", extended.mandate()));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void peopleAtWorkAreThoseOfTheDay(Engine engine) {
        try (World world = real(engine)) {
            Workforce workforce = world.module.workforce();
            Story open = new Story(world, 1);
            Story ended = new Story(world, 2);
            String employer = open.hiring.employerCode();
            open.send(open.hiring);
            ended.send(ended.hiring);
            ended.send(ended.termination(LocalDate.of(2027, 1, 15)));
            assertThat(at(workforce, employer, "2026-11-30", null, null)).isZero();
            assertThat(at(workforce, employer, "2026-12-01", null, null)).isEqualTo(2);
            assertThat(at(workforce, employer, "2027-01-15", null, null)).isEqualTo(2);
            assertThat(at(workforce, employer, "2027-01-16", null, null)).isEqualTo(1);
            assertThat(at(workforce, employer, "2027-05-31", null, null)).isEqualTo(1);
            assertThat(at(workforce, employer, "2027-06-01", null, null)).isZero();
            assertThat(at(workforce, employer, "2026-12-01", open.hiring.workerCode().substring(0, 8).toLowerCase(java.util.Locale.ROOT), null)).isEqualTo(1);
            assertThat(at(workforce, employer, "2026-12-01", "%", null)).isZero();
            assertThat(at(workforce, employer, "2026-12-01", null, Terms.FIXED)).isEqualTo(2);
            assertThat(at(workforce, employer, "2026-12-01", null, Terms.OPEN)).isZero();
            List<Employed> streamed = new ArrayList<>();
            workforce.stream(World.SENDER, employer, new Criteria(LocalDate.of(2026, 12, 1), null, null), streamed::add);
            assertThat(streamed).isEqualTo(workforce.employed(World.SENDER, employer, new Criteria(LocalDate.of(2026, 12, 1), null, null), FIRST).items()).hasSize(2);
            assertThat(workforce.employed(World.SENDER, employer, new Criteria(LocalDate.of(2026, 12, 1), null, null), new PageRequest(1, 1)).items()).hasSize(1);
        }
    }

    private static long at(Workforce workforce, String employer, String day, String text, Terms terms) {
        return workforce.employed(World.SENDER, employer, new Criteria(LocalDate.parse(day), text, terms), FIRST).total();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void deadlinesAreTermsOfTheNextDaysTermsPassedAndUrgencies(Engine engine) {
        try (World world = real(engine)) {
            Story story = new Story(world, 1);
            story.send(story.hiring);
            UniUrg urgency = (UniUrg) World.form("uniurg", 7);
            String employer = story.hiring.employerCode();
            assertThat(kinds(world, employer, "2027-04-30T09:00:00Z", 30)).isEmpty();
            assertThat(kinds(world, employer, "2027-05-01T09:00:00Z", 30)).containsExactly(DeadlineKind.TERM);
            assertThat(kinds(world, employer, "2027-05-31T09:00:00Z", 30)).containsExactly(DeadlineKind.TERM);
            assertThat(kinds(world, employer, "2027-06-01T09:00:00Z", 30)).containsExactly(DeadlineKind.PASSED);
            assertThat(kinds(world, employer, "2027-07-30T09:00:00Z", 30)).containsExactly(DeadlineKind.PASSED);
            assertThat(kinds(world, employer, "2027-07-31T09:00:00Z", 30)).isEmpty();
            Receipt sent = story.send(urgency);
            assertThat(world.module.workforce().deadlines(World.SENDER, urgency.employerCode(), 30, FIRST).items()).singleElement().satisfies(d -> {
                assertThat(d.kind()).isEqualTo(DeadlineKind.URGENCY);
                assertThat(d.employed().lastCode()).isEqualTo(sent.code());
                assertThat(d.due()).isAfter(d.day());
            });
        }
    }

    private static List<DeadlineKind> kinds(World world, String employer, String now, int days) {
        world.kernel.setNow(Instant.parse(now));
        return world.module.workforce().deadlines(World.SENDER, employer, days, FIRST).items().stream().map(Workforce.Deadline::kind).toList();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whoeverHoldsCodeIdentifierOrContentLearnsThatItArrived(Engine engine) {
        try (World world = real(engine)) {
            Story story = new Story(world, 1);
            String xml = FormWriter.write(story.hiring);
            Receipt receipt = world.send(World.SENDER, "paghe-77", xml).receipt();
            Arrival arrival = new Arrival(State.VALID, receipt.certifiedAt());
            assertThat(world.module.arrivals().byCode(receipt.code())).contains(arrival);
            assertThat(world.module.arrivals().byMessageId("paghe-77")).contains(arrival);
            assertThat(world.module.arrivals().byDigest(Preparer.digest(xml.getBytes(StandardCharsets.UTF_8)).toUpperCase(java.util.Locale.ROOT))).contains(arrival);
            assertThat(world.module.arrivals().byCode("1000000000000000")).isEmpty();
            assertThat(world.module.arrivals().byMessageId("paghe-7")).isEmpty();
            story.send(Story.cancelling(story.hiring, receipt));
            assertThat(world.module.arrivals().byCode(receipt.code()).orElseThrow().state()).isEqualTo(State.CANCELLED);
        }
    }
}
