package it.sintesi.communications.application;

import it.sintesi.communications.api.Channel;
import it.sintesi.communications.api.CommunicationDetail;
import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.Finding;
import it.sintesi.communications.api.Findings;
import it.sintesi.communications.api.IntakeOutcome;
import it.sintesi.communications.api.Receipt;
import it.sintesi.communications.api.Relation;
import it.sintesi.communications.api.State;
import it.sintesi.communications.api.Submission;
import it.sintesi.communications.format.FormWriter;
import it.sintesi.communications.format.model.Employer;
import it.sintesi.communications.format.model.MovedSite;
import it.sintesi.communications.format.model.MovedWorker;
import it.sintesi.communications.format.model.Person;
import it.sintesi.communications.format.model.Renaming;
import it.sintesi.communications.format.model.Transfer;
import it.sintesi.communications.format.model.UniLav;
import it.sintesi.communications.format.model.UniSomm;
import it.sintesi.communications.format.model.UniUrg;
import it.sintesi.communications.format.model.VarDatori;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class LifeCycleTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("fake", "communications");

    @ParameterizedTest
    @EnumSource(Engine.class)
    void eventsBindToTheirRelation(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            Story story = new Story(world, 1);
            story.send(story.hiring);
            story.send(story.extension(LocalDate.of(2027, 9, 30)));
            assertThat(story.relation().expectedEnd()).isEqualTo(LocalDate.of(2027, 9, 30));
            story.send(story.transformation(LocalDate.of(2027, 6, 1)));
            assertThat(story.relation().expectedEnd()).isNull();
            Receipt last = story.send(story.termination(LocalDate.of(2028, 1, 15)));
            Relation relation = story.relation();
            assertThat(relation.end()).isEqualTo(LocalDate.of(2028, 1, 15));
            assertThat(relation.endCause()).isEqualTo("DI");
            assertThat(relation.lastCode()).isEqualTo(last.code());
            assertThat(relation.history()).extracting(Relation.Step::event)
                    .containsExactly(EventKind.HIRING, EventKind.EXTENSION, EventKind.TRANSFORMATION, EventKind.TERMINATION);
            assertToldInEveryLanguage(relation);
            assertThat(findings(world)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void onlyTheLastIsCorrectedAndItsRelationIsFoldedAgain(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            Story story = new Story(world, 1);
            Receipt hired = story.send(story.hiring);
            Receipt extended = story.send(story.extension(LocalDate.of(2027, 9, 30)));
            assertThat(world.send(Story.correcting(story.hiring, hired)).rejections()).extracting("code").containsExactly("UL-018");
            Receipt corrected = story.send(Story.correcting(story.extension(LocalDate.of(2027, 8, 31)), extended));
            assertThat(story.relation().expectedEnd()).isEqualTo(LocalDate.of(2027, 8, 31));
            assertThat(story.relation().lastCode()).isEqualTo(corrected.code());
            assertThat(corrected.corrects()).isEqualTo(extended.code());
            CommunicationDetail old = world.module.archive().detail(World.SENDER, extended.code());
            assertThat(old.row().state()).isEqualTo(State.RECTIFIED);
            assertThat(old.chain()).extracting(act -> act.draft().corrects()).containsExactly(null, null, extended.protocol());
            assertThat(world.send(Story.correcting(story.extension(LocalDate.of(2027, 7, 31)), extended)).accepted()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void cancellationTakesBackWhatItCancels(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            Story story = new Story(world, 1);
            Receipt hired = story.send(story.hiring);
            UniLav termination = story.termination(LocalDate.of(2027, 1, 15));
            Receipt ended = story.send(termination);
            Receipt back = story.send(Story.cancelling(termination, ended));
            assertThat(story.relation().end()).isNull();
            assertThat(story.relation().lastCode()).isEqualTo(hired.code());
            assertThat(world.module.archive().detail(World.SENDER, ended.code()).row()).satisfies(row -> assertThat(row.state()).isEqualTo(State.CANCELLED), row -> assertThat(row.replacedBy()).isEqualTo(back.code()));
            assertThat(world.module.archive().detail(World.SENDER, back.code()).row()).satisfies(row -> assertThat(row.corrects()).isEqualTo(ended.code()), row -> assertThat(row.replacedBy()).isNull());
            assertThat(world.module.archive().detail(World.SENDER, back.code()).chainRows()).hasSize(3);
            UniLav cancel = Story.cancelling(story.hiring, hired);
            Receipt gone = story.send(cancel);
            assertThat(story.career()).isEmpty();
            IntakeOutcome again = world.send(cancel);
            assertThat(again.repeated()).isTrue();
            assertThat(again.receipt().xml()).isEqualTo(gone.xml());
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void urgencyIsCompletedByItsUniLav(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            Story story = new Story(world, 1);
            UniUrg sample = (UniUrg) World.form("uniurg", 1);
            Person person = story.hiring.worker().person();
            UniUrg urgency = new UniUrg(sample.sending(), sample.reason(), Story.START, Employer.named(story.hiring.employerCode(), story.hiring.employer().name()),
                    Person.named(person.surname(), person.name(), person.fiscalCode()), "01");
            Receipt urgent = story.send(urgency);
            assertThat(story.relation().provisional()).isTrue();
            UniUrg second = new UniUrg(urgency.sending(), "Altro motivo", Story.START, urgency.employer(), urgency.worker(), "01");
            assertThat(world.send(second).rejections()).extracting("code").containsExactly("UG-016");
            UniLav completion = story.hiring.withSending(story.hiring.sending().withPreviousCode(urgent.code())).withCommunicationCode("07");
            Receipt completed = story.send(completion);
            assertThat(story.relation().provisional()).isFalse();
            assertThat(story.relation().expectedEnd()).isEqualTo(Story.TERM);
            story.send(Story.cancelling(story.hiring, completed));
            assertThat(story.relation().provisional()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void transferMovesItsWorkersAndRenamingAll(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            Story moved = new Story(world, 1);
            Story stays = new Story(world, 2);
            moved.send(moved.hiring);
            stays.send(stays.hiring);
            VarDatori sample = (VarDatori) World.form("vardatori-trasferimento", 3);
            Transfer transfer = (Transfer) sample.change();
            MovedWorker template = transfer.sites().get(0).workers().get(0);
            Person person = moved.hiring.worker().person();
            MovedWorker worker = new MovedWorker(template.contract().withDates(Story.START, Story.TERM), Person.named(person.surname(), person.name(), person.fiscalCode()),
                    template.domicileMunicipality());
            Employer e = transfer.previous();
            Employer previous = new Employer(moved.hiring.employerCode(), moved.hiring.employer().name(), null, null, e.legalSeat(), null, e.sector(), null);
            LocalDate day = LocalDate.of(2026, 12, 15);
            Receipt transferred = moved.send(new VarDatori(sample.sending(), sample.employer(), "01",
                    new Transfer(transfer.code(), day, transfer.leaseEnd(), previous, List.of(new MovedSite(transfer.sites().get(0).seat(), List.of(worker))))));
            assertThat(moved.relation().employer()).isEqualTo(sample.employerCode());
            assertThat(moved.relation().start()).isEqualTo(Story.START);
            assertThat(stays.relation().employer()).isEqualTo(stays.hiring.employerCode());
            assertThat(transferred.event()).isEqualTo(EventKind.TRANSFER);

            VarDatori renaming = new VarDatori(sample.sending(), sample.employer(), "01", new Renaming("Nome di prima", LocalDate.of(2026, 12, 20)));
            Receipt renamed = moved.send(renaming);
            assertThat(moved.relation().employerName()).isEqualTo(sample.employer().name());
            assertThat(moved.relation().lastCode()).isEqualTo(renamed.code());
            assertToldInEveryLanguage(moved.relation());
            assertThat(stays.relation().history()).hasSize(1);

            UniLav end = moved.termination(LocalDate.of(2027, 2, 1));
            Employer now = end.employer();
            moved.send(end.withEmployer(new Employer(sample.employerCode(), sample.employer().name(), now.representative(), now.representativePermit(), now.legalSeat(),
                    now.workSeat(), now.sector(), now.publicBody())));
            assertThat(moved.relation().end()).isEqualTo(LocalDate.of(2027, 2, 1));
            assertThat(findings(world)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void agencyWorkHasAssignments(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            UniSomm start = (UniSomm) World.form("unisomm-inizio", 1);
            world.send(start);
            Relation relation = world.module.relations().career(World.SENDER, start.workerCode()).get(0);
            assertThat(relation.agencyWork()).isTrue();
            assertThat(relation.employer()).isEqualTo(start.employerCode());
            assertThat(relation.assignments()).hasSize(1);
            assertThat(relation.assignments().get(0).userCompany()).isEqualTo(start.userCompany().fiscalCode());
            it.sintesi.communications.format.model.Variation ended = ((UniSomm) World.form("unisomm-cessazione", 1)).variation();
            world.send(new UniSomm(start.sending(), start.agency(), start.worker(), start.userCompany(),
                    new it.sintesi.communications.format.model.Variation("4.01", ended.change()), "01"));
            Relation after = world.module.relations().career(World.SENDER, start.workerCode()).get(0);
            assertThat(after.end()).isNull();
            assertThat(after.assignments().get(0).end()).isEqualTo(ended.change().date());
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void contradictionsBecomeFindings(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            Story orphan = new Story(world, 1);
            orphan.send(orphan.termination(LocalDate.of(2027, 1, 15)));
            assertThat(findings(world)).containsExactly(Finding.Kind.END_WITHOUT_START);
            Story update = new Story(world, 2);
            update.send(update.extension(LocalDate.of(2027, 9, 30)));
            assertThat(findings(world)).contains(Finding.Kind.UPDATE_WITHOUT_START);
            Story ended = new Story(world, 3);
            ended.send(ended.hiring);
            ended.send(ended.termination(LocalDate.of(2027, 1, 15)));
            ended.send(ended.extension(LocalDate.of(2027, 9, 30)));
            assertThat(findings(world)).contains(Finding.Kind.EXTENSION_AFTER_END);
            Story twice = new Story(world, 4);
            twice.send(twice.hiring);
            world.send(World.SENDER, "again", FormWriter.write(twice.hiring.withCommunicationCode("05")));
            assertThat(findings(world)).contains(Finding.Kind.DUPLICATE_START).doesNotContain(Finding.Kind.LATE_START);
            world.kernel.setNow(World.NOW.plusSeconds(86_400L * 30));
            Story late = new Story(world, 5);
            assertThat(late.send(late.hiring).daysLate()).isEqualTo(23);
            assertThat(findings(world)).contains(Finding.Kind.LATE_START).hasSize(5);
            String id = world.module.findings().search(World.SENDER, Finding.Kind.LATE_START, Finding.State.OPEN, PageRequest.first()).items().get(0).id();
            Findings findings = world.module.findings();
            Set<Finding.Kind> lateness = Set.of(Finding.Kind.LATE_START, Finding.Kind.LATE_EVENT);
            assertThat(findings.countOpen(World.SENDER, lateness)).isEqualTo(1);
            assertThat(findings.open(World.SENDER, lateness, 10)).extracting(Finding::id).containsExactly(id);
            assertThat(findings.open(World.SENDER, EnumSet.allOf(Finding.Kind.class), 2)).hasSize(2);
            Finding first = findings.find(World.SENDER, id).orElseThrow();
            assertThat(findings.about(World.SENDER, Subject.person(first.worker()), 10)).extracting(Finding::id).contains(id);
            assertThat(findings.about(World.SENDER, Subject.company(first.employer()), 3)).hasSize(3);
            assertThat(findings.about(World.SENDER, Subject.person("XXXXXX00A00X000X"), 3)).isEmpty();
            world.module.findings().close(World.SENDER, id, "Verificato.");
            assertThat(findings.countOpen(World.SENDER, lateness)).isZero();
            assertThat(findings(world)).doesNotContain(Finding.Kind.LATE_START);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void expiredTermIsFoundOnceByTheScan(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            Story story = new Story(world, 1);
            story.send(story.hiring);
            assertThat(world.module.scanOverdue()).isZero();
            world.kernel.setNow(java.time.Instant.parse("2027-06-05T09:00:00Z"));
            assertThat(world.module.scanOverdue()).isZero();
            world.kernel.setNow(java.time.Instant.parse("2027-06-06T09:00:00Z"));
            assertThat(world.module.scanOverdue()).isEqualTo(1);
            assertThat(world.module.scanOverdue()).isZero();
            assertThat(findings(world)).containsExactly(Finding.Kind.EXPIRED_WITHOUT_EVENT);
            assertThat(world.module.findings().search(World.SENDER, null, null, PageRequest.first()).items()).singleElement().satisfies(f ->
                    assertThat(f.phrases()).singleElement().satisfies(phrase -> assertThat(f.summary()).contains(phrase.values())));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void anEndThatIsToldLateSettlesTheExpiredTermUntilItIsCancelled(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            Story story = new Story(world, 1);
            story.send(story.hiring);
            world.kernel.setNow(java.time.Instant.parse("2027-06-06T09:00:00Z"));
            assertThat(world.module.scanOverdue()).isEqualTo(1);
            LocalDate term = story.relation().expectedEnd();
            Receipt late = story.send(story.termination(term));
            assertThat(findings(world)).containsExactly(Finding.Kind.LATE_EVENT);
            assertThat(world.module.findings().search(World.SENDER, Finding.Kind.EXPIRED_WITHOUT_EVENT, Finding.State.CLOSED, PageRequest.first()).items())
                    .singleElement().satisfies(f -> assertThat(f.note()).contains(late.code()));
            story.send(Story.cancelling(story.termination(term), late));
            world.module.scanOverdue();
            assertThat(findings(world)).contains(Finding.Kind.EXPIRED_WITHOUT_EVENT);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void notificationKeepsItsCodeAndIsTakenOnce(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            Story story = new Story(world, 1);
            byte[] message = FormWriter.write(story.hiring.withSending(story.hiring.sending().withCode("1300026200000001"))).getBytes(StandardCharsets.UTF_8);
            IntakeOutcome first = world.intake().submit(World.SENDER, new Submission(Channel.NOTIFICATION, null, "a", message));
            IntakeOutcome second = world.intake().submit(World.SENDER, new Submission(Channel.NOTIFICATION, null, "b", message));
            assertThat(first.receipt().code()).isEqualTo("1300026200000001");
            assertThat(second.repeated()).isTrue();
            assertThat(second.receipt().xml()).isEqualTo(first.receipt().xml());
            assertThat(story.relation().lastCode()).isEqualTo("1300026200000001");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void rebuildGivesTheSameRelations(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            List<Story> stories = new ArrayList<>();
            for (int i = 1; i <= 4; i++) {
                Story story = new Story(world, i);
                stories.add(story);
                story.send(story.hiring);
                Receipt extended = story.send(story.extension(LocalDate.of(2027, 9, 30)));
                if (i % 2 == 0) {
                    story.send(Story.correcting(story.extension(LocalDate.of(2027, 8, 31)), extended));
                    UniLav end = story.termination(LocalDate.of(2027, 7, 1));
                    Receipt ended = story.send(end);
                    if (i == 4) {
                        story.send(Story.cancelling(end, ended));
                    }
                }
            }
            world.send(World.sample("unisomm-inizio", 9));
            world.send(World.sample("vardatori-denominazione", 9));
            String sql = "SELECT COUNT(*) FROM communications.relation_step";
            long steps = world.count(sql);
            List<Relation> before = stories.stream().flatMap(s -> s.career().stream()).toList();
            assertThat(world.module.rebuild().run()).isEqualTo(4 * 2 + 2 * 2 + 1 + 2);
            assertThat(stories.stream().flatMap(s -> s.career().stream()).toList()).isEqualTo(before);
            assertThat(world.count(sql)).isEqualTo(steps);
        }
    }

    private static List<Finding.Kind> findings(World world) {
        return world.module.findings().search(World.SENDER, null, Finding.State.OPEN, PageRequest.first()).items().stream().map(Finding::kind).toList();
    }

    private static void assertToldInEveryLanguage(Relation relation) {
        assertThat(relation.history()).isNotEmpty().allSatisfy(step ->
                assertThat(step.phrases()).singleElement().satisfies(phrase -> assertThat(step.summary()).contains(phrase.values())));
    }
}
