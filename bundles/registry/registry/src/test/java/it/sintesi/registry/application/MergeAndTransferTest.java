package it.sintesi.registry.application;

import static it.sintesi.registry.application.Register.CONSULTANT;
import static it.sintesi.registry.application.Register.OPERATOR;
import static it.sintesi.registry.application.Register.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.ServiceException.Kind;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Contacts;
import it.sintesi.registry.api.Origin;
import it.sintesi.registry.api.Person;
import it.sintesi.registry.api.PersonFile;
import it.sintesi.registry.api.PersonMerge;
import it.sintesi.registry.api.SpokenLanguage;
import it.sintesi.registry.api.Transfer;
import it.sintesi.registry.api.Transfer.Cause;
import it.sintesi.registry.api.Transfer.State;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MergeAndTransferTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("registry");

    private static final String PROVISIONAL = "99000020174";
    private static final String REASON = "Stessa persona, visto il documento";
    private static final Caller CHIEF = new Caller("capo", "Capo", Set.of(Role.SUPERVISOR), "cpi-brescia", null, null);
    private static final Caller BRENO = new Caller("operatore2", "Operatore", Set.of(Role.OPERATOR), "cpi-breno", null, null);

    private static void refused(Kind kind, String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ServiceException.class, e -> {
            assertThat(e.kind()).isEqualTo(kind);
            assertThat(e.rejections()).extracting(Rejection::code).contains(code);
        });
    }

    private static Register twice(Engine engine) {
        Register register = new Register(DATABASES.fresh(engine));
        register.files.people.save(SYSTEM, new PersonFile(new Person(PROVISIONAL, "Rossi", "Mario", "M", LocalDate.parse("1980-01-01"), null, null, new Address("B157", null, "Via Uno 1"),
                "40", new Contacts("030 1", null, null), null), null, null, null, List.of(new SpokenLanguage("it", SpokenLanguage.Level.C1)), null, null, null));
        register.people.save(SYSTEM, new Person(CONSULTANT, "Rossi", "Mario", "M", LocalDate.parse("1980-01-01"), "B157", null, null, null, null, null));
        return register;
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_merge_leads_the_old_code_to_the_file_fills_what_it_lacked_and_is_undone_without_rest(Engine engine) {
        Register register = twice(engine);
        PersonFile before = register.files.people.find(SYSTEM, CONSULTANT).orElseThrow();
        PersonMerge merge = register.files.merges.merge(CHIEF, PROVISIONAL, CONSULTANT, REASON);
        PersonFile joined = register.files.people.find(CHIEF, PROVISIONAL).orElseThrow();
        assertThat(joined.person().fiscalCode()).isEqualTo(CONSULTANT);
        assertThat(joined.person().domicile().street()).isEqualTo("Via Uno 1");
        assertThat(joined.languages()).hasSize(1);
        assertThat(joined.person().birthPlace()).isEqualTo("B157");
        assertThat(joined.person().origins().get("domicile").source()).isEqualTo("Unione " + merge.protocol());
        assertThat(register.people.find(CHIEF, PROVISIONAL)).map(Person::fiscalCode).contains(CONSULTANT);
        assertThat(register.files.merges.current(PROVISIONAL)).isEqualTo(CONSULTANT);
        assertThat(register.files.merges.codes(PROVISIONAL)).containsExactly(CONSULTANT, PROVISIONAL);
        assertThat(register.files.acts).singleElement().satisfies(act -> assertThat(act.draft().kind()).isEqualTo("MERGE"));
        assertThat(register.files.events).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("registry/Merged");
            assertThat(event.payload()).contains("\"formerCode\":\"" + PROVISIONAL + "\"", "\"code\":\"" + CONSULTANT + "\"", merge.id());
        });
        // Messages that still carry the old code teach the file that counts.
        register.people.learn(SYSTEM, new Person(PROVISIONAL, null, null, null, null, null, "000", null, null, null, null), new Origin("UNILAV 9", register.now));
        assertThat(register.files.people.find(CHIEF, CONSULTANT).orElseThrow().person().citizenship()).isEqualTo("000");

        refused(Kind.CONFLICT, "AN-043", () -> register.files.merges.merge(CHIEF, PROVISIONAL, CONSULTANT, REASON));
        refused(Kind.REJECTED, "AN-025", () -> register.files.merges.part(CHIEF, merge.id(), "errore"));
        PersonMerge parted = register.files.merges.part(CHIEF, merge.id(), "Sono due persone diverse");
        assertThat(parted.standing()).isFalse();
        assertThat(register.files.merges.codes(CONSULTANT)).containsExactly(CONSULTANT);
        assertThat(register.files.acts.get(1).draft().corrects()).isEqualTo(merge.protocol());
        assertThat(register.files.events.get(1).type()).isEqualTo("registry/Parted");
        PersonFile after = register.files.people.find(SYSTEM, CONSULTANT).orElseThrow();
        assertThat(after.person().domicile()).isNull();
        assertThat(after.languages()).isEmpty();
        assertThat(after.person().citizenship()).isEqualTo("000");
        assertThat(after.person().birthPlace()).isEqualTo(before.person().birthPlace());
        assertThat(register.files.people.find(SYSTEM, PROVISIONAL).orElseThrow().person().domicile().street()).isEqualTo("Via Uno 1");
        refused(Kind.CONFLICT, "AN-044", () -> register.files.merges.part(CHIEF, merge.id(), "Sono due persone diverse"));
        assertThat(register.files.merges.of(SYSTEM, PROVISIONAL)).containsExactly(parted);
        assertThat(register.files.merges.merge(CHIEF, PROVISIONAL, CONSULTANT, REASON).standing()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void only_who_may_merges_and_only_what_may_be_one_person(Engine engine) {
        Register register = twice(engine);
        assertThatThrownBy(() -> register.files.merges.merge(OPERATOR, PROVISIONAL, CONSULTANT, REASON)).isInstanceOfSatisfying(ServiceException.class,
                e -> assertThat(e.kind()).isEqualTo(Kind.FORBIDDEN));
        refused(Kind.REJECTED, "AN-041", () -> register.files.merges.merge(CHIEF, CONSULTANT, PROVISIONAL, REASON));
        refused(Kind.REJECTED, "AN-040", () -> register.files.merges.merge(CHIEF, CONSULTANT, CONSULTANT, REASON));
        register.people.save(SYSTEM, new Person("RSSMRA80A01F205X", "Rossi", "Mario", "M", LocalDate.parse("1980-01-02"), "F205", null, null, null, null, null));
        refused(Kind.REJECTED, "AN-042", () -> register.files.merges.merge(CHIEF, "RSSMRA80A01F205X", CONSULTANT, REASON));
        // Letters for digits: the same person by construction of the code, whatever the file says.
        String homonym = "RSSMRA80A01B15TU";
        register.people.save(SYSTEM, new Person(homonym, "Rossi", "Mario", "M", LocalDate.parse("1980-01-01"), "B157", null, null, null, null, null));
        assertThat(register.files.merges.merge(CHIEF, CONSULTANT, homonym, "Omocodia: codice sostituito").code()).isEqualTo(homonym);
        assertThat(register.files.people.find(CHIEF, CONSULTANT)).map(f -> f.person().fiscalCode()).contains(homonym);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_transfer_takes_two_offices_and_the_office_of_the_person_follows(Engine engine) {
        Register register = new Register(DATABASES.fresh(engine));
        register.files.people.save(SYSTEM, PersonFile.of(FilesTest.person(CONSULTANT, "Rossi", "B157")));
        TransferCounter transfers = register.files.transfers;
        assertThatThrownBy(() -> transfers.ask(OPERATOR, CONSULTANT, "cpi-breno", Cause.OFFICE, REASON)).isInstanceOf(ServiceException.class);
        refused(Kind.REJECTED, "AN-025", () -> transfers.ask(BRENO, CONSULTANT, "cpi-breno", Cause.OFFICE, "x"));
        refused(Kind.CONFLICT, "AN-052", () -> transfers.ask(OPERATOR, CONSULTANT, "cpi-brescia", Cause.OFFICE, REASON));
        Transfer asked = transfers.ask(BRENO, CONSULTANT, "cpi-breno", Cause.OFFICE, "Lavora e vive in valle");
        assertThat(asked.due()).isEqualTo(LocalDate.parse("2026-12-23"));
        assertThat(asked.toBeChecked()).isTrue();
        assertThat(asked.rule()).isEqualTo("registry.transfer-term@1");
        refused(Kind.CONFLICT, "AN-053", () -> transfers.ask(BRENO, CONSULTANT, "cpi-breno", Cause.OFFICE, REASON));
        assertThat(transfers.toAnswer(OPERATOR, 10)).containsExactly(asked);
        assertThat(transfers.asked(BRENO, 10)).containsExactly(asked);
        assertThat(transfers.toAnswer(BRENO, 10)).isEmpty();
        assertThatThrownBy(() -> transfers.accept(BRENO, asked.id(), null)).isInstanceOf(ServiceException.class);
        assertThatThrownBy(() -> transfers.document(BRENO, asked.id())).isInstanceOf(ServiceException.class);

        refused(Kind.REJECTED, "AN-025", () -> transfers.refuse(OPERATOR, asked.id(), ""));
        assertThat(transfers.refuse(OPERATOR, asked.id(), "Il domicilio è a Brescia").state()).isEqualTo(State.REFUSED);
        refused(Kind.CONFLICT, "AN-054", () -> transfers.accept(OPERATOR, asked.id(), null));
        Transfer again = transfers.ask(BRENO, CONSULTANT, "cpi-breno", Cause.OFFICE, "Ora ha il contratto di affitto");
        Transfer done = transfers.accept(OPERATOR, again.id(), "Va bene");
        assertThat(done.protocol()).isEqualTo("2026/0000001");
        assertThat(register.files.competence.officeOf(register.people.find(BRENO, CONSULTANT).orElseThrow())).contains("cpi-breno");
        assertThatThrownBy(() -> register.people.find(OPERATOR, CONSULTANT)).isInstanceOf(ServiceException.class);
        assertThat(register.people.competentOffice(OPERATOR, CONSULTANT)).contains("cpi-breno");
        assertThat(register.files.competence.officeOn(CONSULTANT, LocalDate.parse("2026-11-23"))).contains("cpi-breno");
        assertThat(register.files.events).singleElement().satisfies(event -> assertThat(event.payload()).contains("\"to\":\"cpi-breno\"", "2026/0000001"));
        assertThat(new String(transfers.document(OPERATOR, done.id()), StandardCharsets.UTF_8)).contains("2026/0000001", "Va bene", "Centro per l'impiego di Breno");
        assertThat(transfers.of(BRENO, CONSULTANT)).extracting(Transfer::state).containsExactlyInAnyOrder(State.ACCEPTED, State.REFUSED);
        assertThat(transfers.find(new Caller("x", "X", Set.of(Role.OPERATOR), "cpi-iseo", null, null), done.id())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void who_moves_stays_until_the_former_office_hands_over(Engine engine) {
        Register register = new Register(DATABASES.fresh(engine));
        register.files.people.save(SYSTEM, PersonFile.of(FilesTest.person(CONSULTANT, "Rossi", "B157")));
        register.now = register.now.plusSeconds(86_400);
        register.files.people.save(OPERATOR, PersonFile.of(FilesTest.person(CONSULTANT, "Rossi", "B149")));
        Transfer asked = register.files.transfers.toAnswer(OPERATOR, 10).get(0);
        assertThat(asked.cause()).isEqualTo(Cause.MOVE);
        assertThat(asked.to()).isEqualTo("cpi-breno");
        assertThat(register.people.find(OPERATOR, CONSULTANT)).isPresent();
        register.files.transfers.accept(OPERATOR, asked.id(), null);
        assertThat(register.people.find(BRENO, CONSULTANT)).isPresent();
    }
}
