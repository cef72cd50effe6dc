package it.sintesi.communications.application;

import it.sintesi.communications.api.CommunicationCriteria;
import it.sintesi.communications.api.CommunicationDetail;
import it.sintesi.communications.api.CommunicationRow;
import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.IntakeOutcome;
import it.sintesi.communications.api.Receipt;
import it.sintesi.communications.api.State;
import it.sintesi.communications.format.FormReader;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.format.model.UniLav;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ArchiveTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("fake", "communications");

    private static final Caller OPERATOR = new Caller("operatore", "Operatore", Set.of(Role.OPERATOR), "cpi-brescia", null, null);
    private static final Caller STRANGER = new Caller("altra", "Altra ditta", Set.of(Role.EMPLOYER), null, "99000099999", null);

    @ParameterizedTest
    @EnumSource(Engine.class)
    void findsByEveryCriterion(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            Receipt hired = world.send(World.sample("unilav-assunzione", 1)).receipt();
            Receipt moved = world.send(World.sample("vardatori-trasferimento", 2)).receipt();
            Receipt urgent = world.send(World.sample("uniurg", 3)).receipt();
            String surname = FormReader.read(World.sample("unilav-assunzione", 1)).form() instanceof UniLav f
                    ? f.worker().person().surname() : "";
            world.module.indexNames();
            assertThat(found(world, CommunicationCriteria.ALL)).containsExactly(urgent.code(), moved.code(), hired.code());
            assertThat(List.of(0, 1, 2)).as("one a page, so that the page looks back step by step").extracting(page -> world.module.archive()
                    .search(OPERATOR, CommunicationCriteria.ALL, new PageRequest(page, 1)).items().get(0).code()).containsExactly(urgent.code(), moved.code(), hired.code());
            assertThat(found(world, CommunicationCriteria.text(hired.code()))).containsExactly(hired.code());
            assertThat(found(world, CommunicationCriteria.text("2026/1"))).containsExactly(hired.code());
            assertThat(found(world, CommunicationCriteria.text(surname.toLowerCase()))).contains(hired.code());
            assertThat(found(world, CommunicationCriteria.text(hired.worker().toLowerCase()))).containsExactly(hired.code());
            assertThat(found(world, CommunicationCriteria.text("100%"))).isEmpty();
            assertThat(found(world, CommunicationCriteria.ofEmployer(urgent.employer()))).contains(urgent.code());
            String movedWorker = FormReader.read(World.sample("vardatori-trasferimento", 2)).form().workerCodes().get(0);
            assertThat(found(world, CommunicationCriteria.ofWorker(movedWorker))).containsExactly(moved.code());
            LocalDate day = LocalDate.of(2026, 11, 23);
            assertThat(found(world, new CommunicationCriteria(null, null, null, FormKind.UNIURG, EventKind.URGENCY, State.VALID, day, day, null, null, null)))
                    .containsExactly(urgent.code());
            assertThat(found(world, new CommunicationCriteria(null, null, null, null, null, State.CANCELLED, null, null, null, null, null))).isEmpty();
            assertThat(found(world, new CommunicationCriteria(null, null, null, null, null, null, day.plusDays(1), null, null, null, null))).isEmpty();
            List<CommunicationRow> streamed = new ArrayList<>();
            world.module.archive().stream(OPERATOR, CommunicationCriteria.ALL, streamed::add);
            assertThat(streamed).extracting(CommunicationRow::code).containsExactly(urgent.code(), moved.code(), hired.code());
            assertThat(world.module.archive().today(OPERATOR).received()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aRareOneIsFoundBehindManyOthersAndBehindTheNewYear(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            Receipt urgent = world.send(World.sample("uniurg", 1)).receipt();
            for (int number = 2; number < 8; number++) {
                world.send(World.sample("unilav-assunzione", number));
            }
            CommunicationCriteria rare = new CommunicationCriteria(null, null, null, FormKind.UNIURG, null, null, null, null, null, null, null);
            assertThat(world.module.archive().search(OPERATOR, rare, new PageRequest(0, 1)).items()).extracting(CommunicationRow::code).containsExactly(urgent.code());
            world.kernel.setNow(Instant.parse("2027-01-04T09:00:00Z"));
            Receipt newest = world.send(World.sample("unilav-assunzione", 8)).receipt();
            assertThat(newest.protocol()).startsWith("2027/");
            assertThat(world.module.archive().search(OPERATOR, rare, new PageRequest(0, 1)).items()).extracting(CommunicationRow::code).containsExactly(urgent.code());
            assertThat(found(world, CommunicationCriteria.ALL)).hasSize(8).startsWith(newest.code()).endsWith(urgent.code());
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void detailHoldsMessageReceiptAndRelation(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            String xml = World.sample("unilav-assunzione", 1);
            IntakeOutcome outcome = world.send(xml);
            CommunicationDetail detail = world.module.archive().detail(OPERATOR, outcome.receipt().code());
            assertThat(new String(detail.message(), StandardCharsets.UTF_8)).isEqualTo(xml);
            assertThat(detail.receipt()).usingRecursiveComparison().isEqualTo(outcome.receipt());
            assertThat(detail.relations()).hasSize(1);
            assertThat(detail.chain()).hasSize(1);
            assertThat(world.module.archive().receiptPdf(OPERATOR, outcome.receipt().code())).isEqualTo(world.module.archive().receiptPdf(OPERATOR, outcome.receipt().code()));
            assertThat(world.module.content().outgoingXml(outcome.receipt().code()).orElseThrow()).contains(outcome.receipt().code());
            assertThatThrownBy(() -> world.module.archive().detail(STRANGER, outcome.receipt().code())).isInstanceOfSatisfying(ServiceException.class,
                    e -> assertThat(e.kind()).isEqualTo(ServiceException.Kind.NOT_FOUND));
            Caller elsewhere = new Caller("altrove", "Altro ufficio", Set.of(Role.OPERATOR), "cpi-breno", null, null);
            assertThatThrownBy(() -> world.module.archive().detail(elsewhere, outcome.receipt().code())).isInstanceOf(ServiceException.class);
            assertThat(world.module.archive().search(elsewhere, CommunicationCriteria.ALL, PageRequest.first()).total()).isZero();
            assertThat(world.module.archive().search(STRANGER, CommunicationCriteria.ALL, PageRequest.first()).total()).isZero();
            String employer = outcome.receipt().employer();
            String worker = outcome.receipt().worker();
            assertThat(world.module.relations().relation(OPERATOR, detail.relations().get(0)).worker()).isEqualTo(worker);
            assertThat(world.module.relations().career(OPERATOR, worker)).hasSize(1);
            assertThatThrownBy(() -> world.module.relations().relation(elsewhere, detail.relations().get(0))).isInstanceOf(ServiceException.class);
            assertThat(world.module.relations().career(elsewhere, worker)).isEmpty();
            assertThat(world.module.relations().ofEmployer(elsewhere, employer, PageRequest.first()).items()).isEmpty();
            assertThat(world.module.relations().ofEmployer(World.SENDER, employer, PageRequest.first()).total()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void the_office_of_a_person_sees_all_her_work_wherever_it_was(Engine engine) {
        String hers = ((UniLav) World.form("unilav-assunzione", 1)).workerCode();
        try (World world = new World(DATABASES.fresh(engine), hers, "cpi-breno")) {
            IntakeOutcome outcome = world.send(World.sample("unilav-assunzione", 1));
            IntakeOutcome another = world.send(World.sample("unilav-assunzione", 2));
            String other = another.receipt().worker();
            assertThat(outcome.receipt().worker()).isEqualTo(hers).isNotEqualTo(other);
            Caller breno = new Caller("breno", "Operatrice di Breno", Set.of(Role.OPERATOR), "cpi-breno", null, null);
            Caller third = new Caller("terzo", "Altro ufficio", Set.of(Role.OPERATOR), "cpi-salo", null, null);
            assertThat(rows(world, breno, hers)).containsExactly(outcome.receipt().code());
            assertThat(rows(world, breno, other)).isEmpty();
            assertThat(rows(world, third, hers)).isEmpty();
            assertThat(world.module.archive().search(breno, CommunicationCriteria.ALL, PageRequest.first()).total()).as("only when she is asked for").isZero();
            assertThat(world.module.relations().career(breno, hers)).hasSize(1);
            assertThat(world.module.relations().career(breno, other)).isEmpty();
            assertThat(world.module.relations().career(third, hers)).isEmpty();
            assertThat(world.module.archive().detail(breno, outcome.receipt().code()).relations()).hasSize(1);
            assertThatThrownBy(() -> world.module.archive().detail(breno, another.receipt().code())).isInstanceOf(ServiceException.class);
            assertThat(world.module.relations().ofEmployer(breno, outcome.receipt().employer(), PageRequest.first()).items()).isEmpty();
        }
    }

    private static List<String> rows(World world, Caller caller, String worker) {
        return world.module.archive().search(caller, CommunicationCriteria.ofWorker(worker), PageRequest.first()).items().stream().map(CommunicationRow::code).toList();
    }

    private static List<String> found(World world, CommunicationCriteria criteria) {
        return world.module.archive().search(OPERATOR, criteria, PageRequest.first()).items().stream().map(CommunicationRow::code).toList();
    }
}
