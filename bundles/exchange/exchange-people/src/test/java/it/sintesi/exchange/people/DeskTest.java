package it.sintesi.exchange.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.exchange.people.application.Claims;
import it.sintesi.exchange.people.application.NodeAnswers;
import it.sintesi.exchange.people.application.OfficeCodes;
import it.sintesi.exchange.people.application.PolicyBook;
import it.sintesi.exchange.people.application.Sheet;
import it.sintesi.exchange.people.application.SapDesk;
import it.sintesi.exchange.people.domain.Answer;
import it.sintesi.exchange.people.domain.NodeMessage;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.exchange.people.persistence.ClaimStore;
import it.sintesi.exchange.people.persistence.MessageStore;
import it.sintesi.exchange.people.persistence.Numbers;
import it.sintesi.exchange.people.persistence.PolicyStore;
import it.sintesi.exchange.people.persistence.RecordStore;
import it.sintesi.exchange.people.route.NodeSettings;
import it.sintesi.exchange.simulator.Samples;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.people.format.did.DidFormats;
import it.sintesi.people.format.did.DidRequest;
import it.sintesi.people.format.sap.SapWs;
import it.sintesi.status.api.StatusKind;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What other bodies send, on both databases: right messages are stored, those with a planted mistake leave nothing; the person's page reads what stands there. */
class DeskTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("exchange", "people");

    private static final String PERSON = "PRVNNA85S62D918Y";
    private static final String RECORD = "BS00000042K";
    private static final SapWs CODEC = new SapWs(SapWs.DEFAULT_NAMESPACE);

    /** The desks over the stores of a world. */
    private static final class Desks {

        private final Sql sql;
        private final SapDesk records;
        private final Claims claims;

        private Desks(World world) {
            sql = new Sql(world.database.dataSource());
            OfficeCodes offices = new OfficeCodes(Map.of("cpi-brescia", "B157X000001"), world.areas.offices());
            records = new SapDesk(world.kernel, new RecordStore(sql), new MessageStore(sql), new PolicyBook(new PolicyStore(sql), new Numbers(sql), "10"), offices, CODEC, "10");
            claims = new Claims(world.kernel, world.areas, new ClaimStore(sql), offices);
        }

        private SapWs.Message ask(String operation, String name, String value) {
            return CODEC.read(records.answer(World.NODE, new SapWs.Message(operation, Map.of(name, value)))).orThrow();
        }
    }

    private static World world(Engine engine) {
        return new World(DATABASES.fresh(engine), new NodeSettings("", "", ""), null);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void mistakesLeaveNothing(Engine engine) {
        try (World world = world(engine)) {
            Desks desks = new Desks(world);
            for (Samples.Mistake mistake : Samples.mistakes()) {
                if ("sap".equals(mistake.message())) {
                    SapWs.Message answer = desks.ask("invioSAP", "SAP", mistake.text());
                    assertThat(answer.value("Esito")).as(mistake.code()).isEqualTo("KO");
                    assertThat(answer.value("MessaggioErrore")).contains(mistake.code());
                } else {
                    assertThatThrownBy(() -> desks.claims.take(World.NODE, mistake.text())).as(mistake.code())
                            .isInstanceOfSatisfying(ServiceException.class, refused -> assertThat(refused.rejections()).anyMatch(reason -> reason.code().equals(mistake.code()) && !reason.field().isBlank()));
                }
            }
            assertThat(world.declarations).isEmpty();
            assertThat(desks.ask("verificaEsistenzaSAP", "CodiceFiscale", PERSON).value("CodiceSAP")).isEmpty();
            for (String table : List.of("SELECT COUNT(*) FROM people.claim", "SELECT COUNT(*) FROM people.sap_received", "SELECT COUNT(*) FROM people.sap_record", "SELECT COUNT(*) FROM people.message")) {
                assertThat(desks.sql.number(table)).as(table).isZero();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aRecordIsTakenReplacedGivenAndWithdrawn(Engine engine) {
        try (World world = world(engine)) {
            Desks desks = new Desks(world);
            String sample = Samples.text("sap");
            assertThat(desks.ask("invioSAP", "SAP", sample).value("Esito")).isEqualTo("OK");
            assertThat(desks.ask("invioSAP", "SAP", sample.replace("Via del Maglio 1", "Via del Maglio 2")).value("Esito")).isEqualTo("OK");
            assertThat(desks.ask("verificaEsistenzaSAP", "CodiceFiscale", PERSON).value("CodiceSAP")).isEqualTo(RECORD);
            assertThat(desks.ask("richiestaSAP", "CodiceSAP", RECORD).value("SAP")).contains("Via del Maglio 2").doesNotContain("Via del Maglio 1");
            assertThat(desks.ask("annullaSAP", "CodiceSAP", RECORD).value("Esito")).isEqualTo("OK");
            assertThat(desks.ask("annullaSAP", "CodiceSAP", RECORD).value("Esito")).isEqualTo("KO");
            assertThat(desks.ask("verificaEsistenzaSAP", "CodiceFiscale", PERSON).value("CodiceSAP")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aDeclarationWithoutItsProfileLeavesWhenTheProfileIsComplete(Engine engine) throws Exception {
        try (World world = world(engine)) {
            String person = World.code(3);
            world.declare(person, "TitoloDiStudio", "NumeroComponentiFamiglia");
            world.did(person, "C", LocalDate.of(2026, 3, 2), "DESK", null);
            assertThat(world.dispatched).extracting(message -> message.form()).doesNotContain("DID");
            NodeMessage wrong = world.module.desk().overview(World.OPERATOR, person).messages().stream().filter(message -> message.event().equals("I")).findFirst().orElseThrow();
            assertThat(wrong.state()).isEqualTo(NodeMessage.State.WRONG);
            assertThat(wrong.wantsProfile()).isTrue();
            assertThat(wrong.answer().italian()).contains("mancano titolo di studio, componenti della famiglia", "Completare il profilo");
            assertThat(wrong.answer().phrases()).extracting(Phrase::key).containsExactly("NOD-REASON", "NOD-PROFILE-LACKS", "NOD-LACKS-EDUCATION", "NOD-LACKS-HOUSEHOLD", "NOD-PROFILE-LACKS.mend");
            world.profile(person);
            String payload = "{\"id\":\"did-" + person + "\",\"person\":\"" + person + "\",\"givenOn\":\"2026-03-02\",\"office\":\"cpi-brescia\"}";
            world.tell("did/ProfileCompleted", person, payload);
            assertThat(world.dispatched.stream().filter(message -> message.form().equals("DID"))).as("insertion, then what waited for it").hasSize(2);
            world.tell("did/ProfileCompleted", person, payload);
            assertThat(world.dispatched.stream().filter(message -> message.form().equals("DID"))).as("told again, sent once").hasSize(2);
            assertThat(world.module.desk().overview(World.OPERATOR, person).messages().stream().filter(message -> message.state() == NodeMessage.State.QUEUED).map(NodeMessage::event)).containsExactly("C", "I");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aDeclarationCarriesEveryFieldOfItsSheet(Engine engine) throws Exception {
        try (World world = world(engine)) {
            String person = World.code(4);
            world.declare(person);
            String sent = world.module.desk().overview(World.OPERATOR, person).messages().stream().filter(message -> message.kind() == NodeMessage.Kind.DID).findFirst().orElseThrow().content();
            DidRequest request = DidFormats.REQUEST.read(sent).orThrow();
            assertThat(DidFormats.REQUEST.write(request)).as("both ways").isEqualTo(sent);
            List<Sheet.Field> table = Sheet.table("/did-fields.csv");
            assertThat(table).extracting(Sheet.Field::path).containsExactlyElementsOf(Sheet.fields(DidRequest.class));
            assertThat(table).extracting(Sheet.Field::number).isSorted().doesNotHaveDuplicates().endsWith(28);
            assertThat(Sheet.carried(sent)).containsExactlyInAnyOrderElementsOf(table.stream().filter(Sheet.Field::written).map(Sheet.Field::path).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aClaimIsTakenOnce(Engine engine) {
        try (World world = world(engine)) {
            Desks desks = new Desks(world);
            Claims.Taken first = desks.claims.take(World.NODE, Samples.text("did-inps"));
            assertThat(first.before()).isFalse();
            assertThat(desks.claims.take(World.NODE, Samples.text("did-inps"))).isEqualTo(new Claims.Taken(first.did(), true));
            assertThatThrownBy(() -> desks.claims.take(World.NODE, Samples.text("did-inps").replace("Via del Maglio 1", "Via del Maglio 2"))).isInstanceOfSatisfying(ServiceException.class,
                    refused -> assertThat(refused.kind()).isEqualTo(ServiceException.Kind.CONFLICT));
            assertThat(world.declarations).hasSize(1);
            assertThat(desks.sql.number("SELECT COUNT(*) FROM people.claim")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void eachEventIsWrittenDownOnceAndARecordWaitsForCalm(Engine engine) throws Exception {
        try (World world = world(engine)) {
            String person = World.code(7);
            world.declare(person);
            world.street = "Via della Cava 3";
            world.tell("status/Changed", person, "{\"person\":\"" + person + "\",\"from\":\"2026-03-02\",\"past\":false,\"before\":null,\"after\":\"UNEMPLOYED\"}");
            assertThat(world.module.sendDue()).isEqualTo(1);
            assertThat(world.module.sendDue()).as("nothing changed since").isZero();
            var overview = world.module.desk().overview(World.OPERATOR, person);
            assertThat(overview.messages()).extracting(message -> message.kind().name()).contains("SAP");
            assertThat(overview.messages()).extracting(message -> message.reference()).doesNotHaveDuplicates().allMatch(reference -> reference.matches("P\\d{15}"));
            assertThat(overview.policies()).isNotEmpty();
            assertThat(world.module.desk().whom(World.OPERATOR, overview.messages().get(0).reference())).isEqualTo(person);
            assertThatThrownBy(() -> world.module.desk().whom(World.NODE, overview.messages().get(0).reference())).isInstanceOf(ServiceException.class);
            assertThatThrownBy(() -> world.module.desk().whom(World.OPERATOR, "P999999999999999")).isInstanceOfSatisfying(ServiceException.class,
                    missing -> assertThat(missing.kind()).isEqualTo(ServiceException.Kind.NOT_FOUND));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aCommunicationAloneMakesTheRecordDueOfWhoHasOne(Engine engine) throws Exception {
        try (World world = world(engine)) {
            String person = World.code(8);
            world.communicate("HIRING", person);
            assertThat(world.module.sendDue()).as("nobody's record is born with work").isZero();
            world.declare(person);
            assertThat(world.module.sendDue()).isEqualTo(1);
            world.street = "Via della Cava 3";
            world.communicate("RENAMING", person);
            assertThat(world.module.sendDue()).as("a change of name is nobody's work").isZero();
            world.communicate("TERMINATION", person);
            assertThat(world.module.sendDue()).isEqualTo(1);
            world.touched.add(person);
            world.communicate("TRANSFER", null);
            assertThat(world.module.sendDue()).as("a form with many workers").isEqualTo(1);
            assertThat(records(world, person)).as("the last two tell the same").isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aRecordIsDueAgainOnTheDayOnWhichTheStateChangesByItself(Engine engine) throws Exception {
        try (World world = world(engine)) {
            String person = World.code(9);
            LocalDate change = World.DAY.plusDays(3);
            world.ledger = List.of(World.period(World.DAY, change.minusDays(1), StatusKind.SUSPENDED), World.period(change, null, StatusKind.UNEMPLOYED));
            world.declare(person);
            assertThat(world.module.sendDue()).isEqualTo(1);
            world.now = change.minusDays(1).atTime(23, 59).atZone(CertifiedClock.ZONE).toInstant();
            assertThat(world.module.sendDue()).as("the evening before").isZero();
            world.now = change.atStartOfDay(CertifiedClock.ZONE).toInstant();
            assertThat(world.module.sendDue()).isEqualTo(1);
            assertThat(world.module.sendDue()).as("no other change is known").isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aWrongMessageLeavesTheListWhenItsSuccessorIsAccepted(Engine engine) throws Exception {
        try (World world = world(engine)) {
            String person = World.code(5);
            world.declare(person, "TitoloDiStudio");
            world.profile(person);
            world.tell("did/ProfileCompleted", person, "{\"id\":\"did-" + person + "\",\"person\":\"" + person + "\",\"givenOn\":\"2026-03-02\",\"office\":\"cpi-brescia\"}");
            var before = world.module.desk().overview(World.OPERATOR, person);
            assertThat(before.messages()).as("its successor is only on its way").extracting(NodeMessage::state).containsExactly(NodeMessage.State.QUEUED, NodeMessage.State.WRONG);
            assertThat(before.mended()).isZero();
            Sql sql = new Sql(world.database.dataSource());
            new NodeAnswers(world.kernel, new MessageStore(sql), new RecordStore(sql)).confirmed(before.messages().get(0), true, Answer.theirs("Accettato"));
            var after = world.module.desk().overview(World.OPERATOR, person);
            assertThat(after.messages()).extracting(NodeMessage::state).containsExactly(NodeMessage.State.DONE);
            assertThat(after.mended()).isEqualTo(1);
        }
    }

    private static long records(World world, String person) {
        return world.module.desk().overview(World.OPERATOR, person).messages().stream().filter(message -> message.kind() == NodeMessage.Kind.SAP).count();
    }
}
