package it.sintesi.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sintesi.did.api.DidState;
import it.sintesi.did.api.event.DidChanged;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.pact.api.PactDesk.Service;
import it.sintesi.pact.api.PactDesk.Wish;
import it.sintesi.pact.api.Pact;
import it.sintesi.pact.api.PactState;
import it.sintesi.pact.api.event.MeasureClosed;
import it.sintesi.pact.api.event.PactChanged;
import it.sintesi.pact.application.PactBoard;
import it.sintesi.pact.domain.PactEvent;
import it.sintesi.pact.domain.PlanMeasure;
import it.sintesi.rules.api.LepRule.Milestone;
import it.sintesi.rules.api.LepRule.Standing;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PactTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "pacts");
    private static final byte[] PDF = "%PDF-1.7 firma".getBytes(StandardCharsets.US_ASCII);

    private static Pact pact(World world, String id) {
        return world.module.pacts().byId(World.OPERATOR, id).orElseThrow();
    }

    private static void refused(ThrowingCallable work, ServiceException.Kind kind, String... fields) {
        assertThatThrownBy(work).isInstanceOf(ServiceException.class).satisfies(e -> {
            assertThat(((ServiceException) e).kind()).isEqualTo(kind);
            if (fields.length > 0) {
                assertThat(((ServiceException) e).rejections()).extracting(Rejection::field).contains(fields);
            }
        });
    }

    /** Charter §1.3 to §1.5: drafted, signed by both, carried out, changed, concluded; every step with its act and event. */
    @ParameterizedTest
    @EnumSource(Engine.class)
    void aPactLivesFromDraftToResults(Engine engine) throws Exception {
        try (World world = new World(DATABASES.fresh(engine))) {
            String id = world.drafted();
            assertThat(world.module.drafting.draft(World.OPERATOR, World.ANNA)).as("the one that is alive").isEqualTo(id);
            assertThat(pact(world, id).objective()).startsWith("Commessa");
            world.module.signing.propose(World.OPERATOR, id);
            refused(() -> world.module.editing.objective(World.OPERATOR, id, "Altro"), ServiceException.Kind.CONFLICT);
            world.module.signing.onPaper(World.OPERATOR, id, PDF);
            Pact signed = pact(world, id);
            Act act = world.services.acts().find(signed.protocol()).orElseThrow();
            assertThat(signed.state()).isEqualTo(PactState.SIGNED);
            assertThat(act.draft().digest()).isEqualTo(world.module.stores.versions().of(id).get(0).digest());
            assertThat(world.module.stores.versions().scan(id, 1).orElseThrow().content()).isEqualTo(PDF);

            LocalDate today = world.kernel.clock().today();
            Pact.Measure lab = signed.measures().stream().filter(m -> m.kind().equals("LAB")).findFirst().orElseThrow();
            world.module.services.record(World.OPERATOR, id, new Service(lab.id(), today, 90, null, null));
            assertThat(pact(world, id).state()).isEqualTo(PactState.IN_PROGRESS);
            world.module.services.close(World.OPERATOR, id, lab.id(), PlanMeasure.State.DONE, today, null);

            world.module.life.revise(World.OPERATOR, id, "Rinnovo del piano");
            world.module.editing.add(World.OPERATOR, id, new Wish("TIROCINIO", null, null, null, null));
            assertThat(pact(world, id).measures()).as("the version in force stays until the new one is signed").hasSize(2);
            world.module.signing.propose(World.OPERATOR, id);
            world.module.signing.atDesk(World.OPERATOR, id, "passaporto YA1");
            Pact second = pact(world, id);
            assertThat(second.version()).isEqualTo(2);
            assertThat(second.measures()).hasSize(3);
            assertThat(second.state()).isEqualTo(PactState.IN_PROGRESS);
            assertThat(world.services.acts().find(second.protocol()).orElseThrow().draft().corrects()).isEqualTo(signed.protocol());

            refused(() -> world.module.life.change(World.OPERATOR, id, PactEvent.CONCLUDE, "Assunta", null), ServiceException.Kind.REJECTED, "result");
            world.module.life.change(World.OPERATOR, id, PactEvent.CONCLUDE, "Assunta a tempo indeterminato", "EMPLOYED");
            assertThat(pact(world, id).state()).isEqualTo(PactState.CONCLUDED);
            refused(() -> world.module.life.change(World.OPERATOR, id, PactEvent.TERMINATE, "Errore", null), ServiceException.Kind.CONFLICT);
            assertThat(told(world, PactChanged.TYPE, "state")).containsExactly("SIGNED", "IN_PROGRESS", "IN_PROGRESS", "CONCLUDED");
            assertThat(told(world, MeasureClosed.TYPE, "outcome")).containsExactly("STARTED", "DONE");
            assertThat(world.services.audit().search("operatore", World.ANNA, "pact.", null, null, PageRequest.first()).total()).isGreaterThan(8);
        }
    }

    private static List<String> told(World world, String type, String field) throws Exception {
        ObjectMapper json = new ObjectMapper();
        List<String> values = new java.util.ArrayList<>();
        for (DomainEvent event : world.events) {
            JsonNode payload = json.readTree(event.payload());
            if (event.type().equals(type)) {
                assertThat(payload.path("person").asText()).isEqualTo(World.ANNA);
                values.add(payload.path(field).asText());
            }
        }
        return values;
    }

    @Test
    void aPactNeedsADeclarationThatCountsAndAnInterview() {
        try (World world = new World(DATABASES.fresh(Engine.DERBY))) {
            for (DidState state : List.of(DidState.DRAFT, DidState.REFUSED, DidState.REVOKED, DidState.CANCELLED)) {
                world.did = state;
                refused(() -> world.module.drafting.draft(World.OPERATOR, World.ANNA), ServiceException.Kind.REJECTED, "did");
            }
            world.did = DidState.CONFIRMED;
            world.interviewed = false;
            refused(() -> world.module.drafting.draft(World.OPERATOR, World.ANNA), ServiceException.Kind.REJECTED, "interview");
            refused(() -> world.module.drafting.draft(World.OTHER_OFFICE, World.ANNA), ServiceException.Kind.FORBIDDEN);
            world.interviewed = true;
            String id = world.module.drafting.draft(World.OPERATOR, World.ANNA);
            refused(() -> world.module.signing.propose(World.OPERATOR, id), ServiceException.Kind.REJECTED, "measures");
        }
    }

    @Test
    void theCitizenSignsWithACodeThatIsShortLivedAndHardToGuess() {
        try (World world = new World(DATABASES.fresh(Engine.DERBY))) {
            String id = world.drafted();
            refused(() -> world.module.codes.send(World.CITIZEN, id), ServiceException.Kind.CONFLICT);
            world.module.signing.propose(World.OPERATOR, id);
            refused(() -> world.module.codes.send(World.STRANGER, id), ServiceException.Kind.NOT_FOUND);
            refused(() -> world.module.codes.sign(World.CITIZEN, id, "000000"), ServiceException.Kind.REJECTED, "code");

            world.module.codes.send(World.CITIZEN, id);
            refused(() -> world.module.codes.send(World.CITIZEN, id), ServiceException.Kind.TOO_MANY);
            String first = world.code();
            assertThat(first).matches("\\d{6}");
            assertThat(world.sent.get(world.sent.size() - 1)).satisfies(n -> assertThat(n.account()).as("never in the in-box").isNull());
            world.ahead = Duration.ofMinutes(11);
            refused(() -> world.module.codes.sign(World.CITIZEN, id, first), ServiceException.Kind.REJECTED, "code");

            world.module.codes.send(World.CITIZEN, id);
            String second = world.code();
            String wrong = second.equals("111111") ? "222222" : "111111";
            for (int i = 0; i < 5; i++) {
                refused(() -> world.module.codes.sign(World.CITIZEN, id, wrong), ServiceException.Kind.REJECTED, "code");
            }
            refused(() -> world.module.codes.sign(World.CITIZEN, id, second), ServiceException.Kind.REJECTED, "code");

            world.ahead = Duration.ofMinutes(13);
            world.module.codes.send(World.CITIZEN, id);
            String third = world.code();
            world.module.signing.withdraw(World.OPERATOR, id);
            world.module.signing.propose(World.OPERATOR, id);
            refused(() -> world.module.codes.sign(World.CITIZEN, id, third), ServiceException.Kind.REJECTED, "code");

            world.module.codes.send(World.CITIZEN, id);
            String fourth = world.code();
            world.module.codes.sign(World.CITIZEN, id, fourth.substring(0, 3) + " " + fourth.substring(3));
            assertThat(pact(world, id).state()).isEqualTo(PactState.SIGNED);
            refused(() -> world.module.codes.sign(World.CITIZEN, id, fourth), ServiceException.Kind.CONFLICT);
        }
    }

    @ParameterizedTest
    @CsvSource({"MZ programma", "''", "<html>"})
    void aScanIsWhatItsFirstBytesSay(String content) {
        try (World world = new World(DATABASES.on(Engine.DERBY))) {
            String id = world.module.pacts().ofPerson(World.OPERATOR, World.ANNA).stream().filter(p -> p.state() == PactState.PROPOSED).findFirst().map(Pact::id).orElseGet(() -> {
                String made = world.drafted();
                world.module.signing.propose(World.OPERATOR, made);
                return made;
            });
            refused(() -> world.module.signing.onPaper(World.OPERATOR, id, content.getBytes(StandardCharsets.US_ASCII)), ServiceException.Kind.REJECTED, "scan");
        }
    }

    /** Point 6 of the issue, for every free text of the area. */
    @Test
    void healthDataAreRefusedEverywhere() {
        try (World world = new World(DATABASES.fresh(Engine.DERBY))) {
            String ill = "invalidità 60%";
            String id = world.drafted();
            refused(() -> world.module.editing.objective(World.OPERATOR, id, ill), ServiceException.Kind.REJECTED, "objective");
            refused(() -> world.module.editing.add(World.OPERATOR, id, new Wish("FORM", ill, null, null, null)), ServiceException.Kind.REJECTED, "provider");
            world.module.signing.propose(World.OPERATOR, id);
            refused(() -> world.module.signing.atDesk(World.OPERATOR, id, "tessera di " + ill), ServiceException.Kind.REJECTED, "document");
            world.module.signing.atDesk(World.OPERATOR, id, "carta di identità");
            LocalDate today = world.kernel.clock().today();
            refused(() -> world.module.services.record(World.OPERATOR, id, new Service(null, today, 10, "C", ill)), ServiceException.Kind.REJECTED, "note");
            String measure = pact(world, id).measures().get(0).id();
            refused(() -> world.module.services.close(World.OPERATOR, id, measure, PlanMeasure.State.MISSED, today, ill), ServiceException.Kind.REJECTED, "note");
            refused(() -> world.module.life.revise(World.OPERATOR, id, ill), ServiceException.Kind.REJECTED, "reason");
            refused(() -> world.module.life.change(World.OPERATOR, id, PactEvent.SUSPEND, ill, null), ServiceException.Kind.REJECTED, "reason");
        }
    }

    @Test
    void servicesAndPlansAreChecked() {
        try (World world = new World(DATABASES.fresh(Engine.DERBY))) {
            String id = world.drafted();
            LocalDate today = world.kernel.clock().today();
            refused(() -> world.module.services.record(World.OPERATOR, id, new Service(null, today, 10, "C", null)), ServiceException.Kind.CONFLICT);
            refused(() -> world.module.editing.add(World.OPERATOR, id, new Wish("ALTRO", null, null, null, null)), ServiceException.Kind.REJECTED, "code");
            refused(() -> world.module.editing.add(World.OPERATOR, id, new Wish("FORM", null, world.given.minusDays(1), null, 0)), ServiceException.Kind.REJECTED, "start", "hours");
            refused(() -> world.module.editing.add(World.OPERATOR, id, new Wish("FORM", null, today, today.minusDays(1), null)), ServiceException.Kind.REJECTED, "end");
            world.module.signing.propose(World.OPERATOR, id);
            world.module.signing.atDesk(World.OPERATOR, id, "patente");
            refused(() -> world.module.services.record(World.OPERATOR, id, new Service(null, today.plusDays(1), 481, "Z", null)), ServiceException.Kind.REJECTED, "day", "minutes", "lep");
            refused(() -> world.module.services.record(World.OPERATOR, id, new Service("altra", today, 10, null, null)), ServiceException.Kind.REJECTED, "measure");
            String later = pact(world, id).measures().get(1).id();
            refused(() -> world.module.services.close(World.OPERATOR, id, later, PlanMeasure.State.MISSED, today, null), ServiceException.Kind.REJECTED, "day");
            refused(() -> world.module.services.close(World.OPERATOR, id, later, PlanMeasure.State.CANCELLED, today, null), ServiceException.Kind.REJECTED, "note");
            world.module.services.record(World.OPERATOR, id, new Service(null, today, 480, "C", null));
        }
    }

    @Test
    void whatIsDueIsCountedForTheOfficeAndToldToThePerson() {
        try (World world = new World(DATABASES.fresh(Engine.DERBY))) {
            String id = world.signed();
            PactBoard.Whole whole = world.module.board.whole(World.OPERATOR, world.module.reading.file(World.OPERATOR, id));
            assertThat(whole.dues().rule()).isEqualTo("lep@1");
            assertThat(whole.dues().value()).filteredOn(d -> d.what() == Milestone.PACT).singleElement().satisfies(d -> {
                assertThat(d.standing()).isEqualTo(Standing.DONE);
                assertThat(d.due()).isEqualTo(world.given.plusDays(30));
            });
            assertThat(whole.dues().value()).filteredOn(d -> d.what() == Milestone.MEASURE_START).extracting(d -> d.standing()).containsExactly(Standing.AT_RISK, Standing.AT_RISK);
            assertThat(world.module.board.figures(World.OPERATOR)).containsExactly(0, 1, 0, 0);
            assertThat(world.module.board.figures(World.OTHER_OFFICE)).containsExactly(0, 0, 0, 0);
            world.ahead = Duration.ofDays(1);
            assertThat(world.module.board.figures(World.OPERATOR)).as("the lab should have begun").containsExactly(1, 1, 0, 0);
            assertThat(world.module.board.due(World.OPERATOR, PageRequest.first()).items()).extracting(f -> f.id()).containsExactly(id);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theClockBeginsWithTheDeclarationAndThePactFollowsIt(Engine engine) throws Exception {
        try (World world = new World(DATABASES.fresh(engine))) {
            hear(world, "I");
            hear(world, "I");
            world.ahead = Duration.ofDays(14);
            assertThat(world.module.board.waiting(World.OPERATOR, 10)).singleElement().satisfies(w -> assertThat(w.due()).isEqualTo(world.given.plusDays(30)));
            world.ahead = Duration.ZERO;
            String id = world.signed();
            world.ahead = Duration.ofDays(14);
            assertThat(world.module.board.waiting(World.OPERATOR, 10)).isEmpty();
            world.ahead = Duration.ZERO;
            hear(world, "R");
            assertThat(pact(world, id).state()).isEqualTo(PactState.TERMINATED);
            hear(world, "R");
            hear(world, "T");
            assertThat(pact(world, id).state()).isEqualTo(PactState.IN_PROGRESS);
            world.module.life.change(World.OPERATOR, id, PactEvent.TERMINATE, "Trasferita all'estero", null);
            hear(world, "T");
            assertThat(pact(world, id).state()).as("what an operator ended stays ended").isEqualTo(PactState.TERMINATED);
        }
    }

    private static void hear(World world, String letter) {
        String payload = "{\"id\":\"did-" + World.ANNA + "\",\"person\":\"" + World.ANNA + "\",\"event\":\"" + letter + "\",\"day\":\"" + world.given + "\",\"givenOn\":\"" + world.given
                + "\",\"origin\":\"DESK\",\"cause\":null,\"office\":\"cpi-breno\",\"protocol\":\"2026/0000001\"}";
        world.kernel.transactions().required(() -> {
            world.module.didNews().on(new DomainEvent(UUID.randomUUID(), DidChanged.TYPE, World.ANNA, world.kernel.clock().now(), payload));
            return null;
        });
    }

    @Test
    void aNewVersionThatNobodySignedFalls() {
        try (World world = new World(DATABASES.fresh(Engine.DERBY))) {
            String id = world.signed();
            world.module.life.revise(World.OPERATOR, id, "Cambio orario");
            refused(() -> world.module.life.revise(World.OPERATOR, id, "Ancora"), ServiceException.Kind.CONFLICT);
            world.module.life.drop(World.OPERATOR, id);
            assertThat(pact(world, id)).satisfies(p -> assertThat(List.of(p.version(), p.state())).containsExactly(1, PactState.SIGNED));
            world.module.life.revise(World.OPERATOR, id, "Di nuovo");
            assertThat(world.module.stores.versions().of(id).get(0).number()).isEqualTo(3);
        }
    }

    @Test
    void onlyTheCompetentOfficeAndThePersonRead() {
        try (World world = new World(DATABASES.fresh(Engine.DERBY))) {
            String id = world.signed();
            assertThat(world.module.pacts().byId(World.OTHER_OFFICE, id)).isEmpty();
            assertThat(world.module.pacts().ofPerson(World.STRANGER, World.ANNA)).isEmpty();
            assertThat(world.module.pacts().ofPerson(World.CITIZEN, World.ANNA)).hasSize(1);
            refused(() -> world.module.life.change(World.CITIZEN, id, PactEvent.TERMINATE, "No", null), ServiceException.Kind.NOT_FOUND);
            refused(() -> world.module.reading.file(World.OTHER_OFFICE, id), ServiceException.Kind.NOT_FOUND);
        }
    }
}
