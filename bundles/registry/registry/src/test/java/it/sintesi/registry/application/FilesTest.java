package it.sintesi.registry.application;

import static it.sintesi.registry.application.Register.CITIZEN;
import static it.sintesi.registry.application.Register.CONSULTANT;
import static it.sintesi.registry.application.Register.EMPLOYER;
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
import it.sintesi.registry.api.Company;
import it.sintesi.registry.api.CompanyFile;
import it.sintesi.registry.api.Contacts;
import it.sintesi.registry.api.FieldChange;
import it.sintesi.registry.api.Licence;
import it.sintesi.registry.api.Origin;
import it.sintesi.registry.api.PermitOfStay;
import it.sintesi.registry.api.Person;
import it.sintesi.registry.api.PersonFile;
import it.sintesi.registry.api.PrivacyChoice;
import it.sintesi.registry.api.PutResult;
import it.sintesi.registry.api.Representative;
import it.sintesi.registry.api.Seat;
import it.sintesi.registry.api.SpokenLanguage;
import it.sintesi.registry.api.Study;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FilesTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("registry");

    static Person person(String code, String surname, String town) {
        return new Person(code, surname, "Mario", "M", LocalDate.parse("1980-01-01"), "B157", "000", new Address(town, "25100", "Via | Lunga 2"), "40",
                new Contacts("030 1", "m@example.org", null), null);
    }

    private static PersonFile full(String surname) {
        return new PersonFile(person(CONSULTANT, surname, "B157"), new Address("D918", "25063", "Via Corta 1"), new PermitOfStay("1", "I-123", "50CUK", LocalDate.parse("2027-05-01"), null),
                List.of(new Study("40", "Perito", "ITIS", 1999), new Study("20", null, null, null)), List.of(new SpokenLanguage("it", SpokenLanguage.Level.NATIVE),
                        new SpokenLanguage("en", SpokenLanguage.Level.B1)), List.of(new Licence(Licence.Kind.B, LocalDate.parse("2030-01-01")), new Licence(Licence.Kind.LIFT_TRUCK, null)),
                Map.of(PrivacyChoice.NEWS, true, PrivacyChoice.SURVEYS, false), null);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_file_is_kept_whole_and_every_change_with_who_when_and_from_what_to_what(Engine engine) {
        Register register = new Register(DATABASES.fresh(engine));
        register.now = Instant.parse("2026-03-01T09:00:00Z");
        assertThat(register.files.people.save(OPERATOR, full("Rossi"))).isEqualTo(PutResult.CREATED);
        PersonFile first = register.files.people.find(OPERATOR, CONSULTANT).orElseThrow();
        // A separator that somebody typed becomes a sign like it, and nothing else changes.
        assertThat(first.person().domicile().street()).isEqualTo("Via \u00a6 Lunga 2");
        assertThat(first).usingRecursiveComparison().ignoringFields("origins", "person").isEqualTo(full("Rossi"));
        assertThat(first.origins().get("permit")).isEqualTo(new Origin("operatore", register.now));
        assertThat(register.files.people.save(OPERATOR, first)).isEqualTo(PutResult.UNCHANGED);
        assertThat(register.files.people.history(OPERATOR, CONSULTANT)).isEmpty();

        register.now = Instant.parse("2026-06-01T09:00:00Z");
        PersonFile next = new PersonFile(person(CONSULTANT, "Rossini", "B157"), null, first.permit(), first.studies(), first.languages(), List.of(), first.privacy(), null);
        assertThat(register.files.people.save(OPERATOR, next)).isEqualTo(PutResult.CHANGED);
        List<FieldChange> history = register.files.people.history(OPERATOR, CONSULTANT);
        assertThat(history).extracting(FieldChange::field, FieldChange::before, FieldChange::after, FieldChange::account).containsExactlyInAnyOrder(
                org.assertj.core.groups.Tuple.tuple("surname", "Rossi", "Rossini", "operatore"),
                org.assertj.core.groups.Tuple.tuple("residence", "D918|25063|Via Corta 1", "", "operatore"),
                org.assertj.core.groups.Tuple.tuple("licences", "B|2030-01-01\nLIFT_TRUCK|", "", "operatore"));
        assertThat(history).allSatisfy(change -> {
            assertThat(change.former().at()).isEqualTo(Instant.parse("2026-03-01T09:00:00Z"));
            assertThat(change.recordedAt()).isEqualTo(register.now);
        });

        assertThat(register.files.people.on(OPERATOR, CONSULTANT, LocalDate.parse("2026-05-31"))).contains(first);
        PersonFile now = register.files.people.find(OPERATOR, CONSULTANT).orElseThrow();
        assertThat(register.files.people.on(OPERATOR, CONSULTANT, LocalDate.parse("2026-06-01"))).contains(now);
        assertThat(register.files.people.on(OPERATOR, CONSULTANT, LocalDate.parse("2026-02-28"))).isEmpty();
        assertThat(register.actions()).contains("registry.write " + CONSULTANT + " OK", "registry.read " + CONSULTANT + " OK");
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void what_messages_change_is_history_too_and_competence_follows_the_domicile(Engine engine) {
        Register register = new Register(DATABASES.fresh(engine));
        Origin first = new Origin("UNILAV 1", Instant.parse("2025-01-10T08:00:00Z"));
        Origin second = new Origin("UNILAV 2", Instant.parse("2026-02-10T08:00:00Z"));
        register.people.learn(SYSTEM, person(CONSULTANT, "Rossi", "B157"), first);
        register.people.learn(SYSTEM, person(CONSULTANT, "Rossi", "B149"), second);
        assertThat(register.files.people.history(SYSTEM, CONSULTANT)).singleElement().satisfies(change -> {
            assertThat(change.field()).isEqualTo("domicile");
            assertThat(change.former()).isEqualTo(first);
            assertThat(change.origin()).isEqualTo(second);
            assertThat(change.account()).isEqualTo("system");
        });
        assertThat(register.files.competence.officeOn(CONSULTANT, LocalDate.parse("2025-01-09"))).isEmpty();
        assertThat(register.files.competence.officeOn(CONSULTANT, LocalDate.parse("2025-01-10"))).contains("cpi-brescia");
        assertThat(register.files.competence.officeOn(CONSULTANT, LocalDate.parse("2026-02-09"))).contains("cpi-brescia");
        assertThat(register.files.competence.officeOn(CONSULTANT, LocalDate.parse("2026-02-10"))).contains("cpi-breno");
        assertThat(register.files.competence.history(SYSTEM, CONSULTANT)).extracting(c -> c.office() + " " + c.from() + " " + c.to() + " " + c.reason())
                .containsExactly("cpi-brescia 2025-01-10 2026-02-09 DOMICILE", "cpi-breno 2026-02-10 null DOMICILE");
        Person before = register.files.people.on(SYSTEM, CONSULTANT, LocalDate.parse("2025-12-31")).orElseThrow().person();
        assertThat(before.domicile().municipality()).isEqualTo("B157");
        assertThat(before.origins().get("domicile")).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void files_are_for_the_competent_office_and_the_person(Engine engine) {
        Register register = new Register(DATABASES.fresh(engine));
        register.files.people.save(SYSTEM, full("Rossi"));
        Caller stranger = new Caller("altrove", "Operatore", Set.of(Role.OPERATOR), "cpi-breno", null, null);
        for (Caller caller : List.of(stranger, EMPLOYER, Caller.ANONYMOUS)) {
            for (org.assertj.core.api.ThrowableAssert.ThrowingCallable call : List.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
                    () -> register.files.people.find(caller, CONSULTANT), () -> register.files.people.history(caller, CONSULTANT),
                    () -> register.files.people.on(caller, CONSULTANT, LocalDate.parse("2026-11-23")), () -> register.files.people.save(caller, full("Altro")),
                    () -> register.files.competence.history(caller, CONSULTANT), () -> register.files.merges.of(caller, CONSULTANT),
                    () -> register.files.transfers.of(caller, CONSULTANT))) {
                assertThatThrownBy(call).isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e.kind()).isIn(Kind.FORBIDDEN, Kind.UNAUTHENTICATED));
            }
        }
        assertThat(register.files.people.find(CITIZEN, CONSULTANT)).isPresent();
        assertThatThrownBy(() -> register.files.people.save(CITIZEN, full("Altro"))).isInstanceOf(ServiceException.class);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void every_wrong_field_of_a_file_is_named_and_warnings_refuse_nothing(Engine engine) {
        Register register = new Register(DATABASES.fresh(engine));
        PersonFile wrong = new PersonFile(person(CONSULTANT, " ", "B157"), new Address("X999", "1", null), new PermitOfStay(null, "x".repeat(41), "?", null, null),
                List.of(new Study(null, null, null, 1900)), List.of(new SpokenLanguage("qq", SpokenLanguage.Level.A1)),
                List.of(new Licence(Licence.Kind.B, null), new Licence(Licence.Kind.B, null)), null, null);
        assertThatThrownBy(() -> register.files.people.save(SYSTEM, wrong)).isInstanceOfSatisfying(ServiceException.class, e -> {
            assertThat(e.rejections()).extracting(Rejection::field).contains("surname", "residence.municipality", "residence.postcode", "permit.kind",
                    "permit.number", "studies", "languages", "licences");
            assertThat(e.rejections()).allSatisfy(r -> assertThat(r.mend()).isNotBlank());
        });
        PersonFile odd = new PersonFile(new Person(CONSULTANT, "Verdi", "Anna", "F", LocalDate.parse("1981-01-01"), "F205", "200", null, null, null, null), null,
                new PermitOfStay("1", "I-1", null, LocalDate.parse("2026-11-22"), null), null, null, null, null, null);
        assertThat(register.files.people.warnings(odd)).extracting(w -> w.code() + " " + w.field()).containsExactly("AN-031 surname", "AN-031 name", "AN-031 sex",
                "AN-031 birthDate", "AN-031 birthPlace", "AN-033 permit");
        assertThat(register.files.people.warnings(full("Rossi"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_company_has_its_history_too_and_seats_that_came_and_went(Engine engine) {
        Register register = new Register(DATABASES.fresh(engine));
        String code = Register.COMPANY;
        Seat one = new Seat(new Address("B157", "25121", "Via Uno 1"), Contacts.NONE);
        Seat two = new Seat(new Address("D918", "25063", "Via Due 2"), new Contacts("030 2", null, null));
        register.now = Instant.parse("2026-01-10T08:00:00Z");
        Company first = new Company(code, "Officine", null, null, null, null, null, null, List.of(one), null);
        CompanyFile file = new CompanyFile(first, 12, "01234567897", List.of(new Representative("Bianchi Anna", null, "Legale rappresentante", LocalDate.parse("2020-01-01"))), null);
        assertThat(register.files.companies.save(EMPLOYER, file)).isEqualTo(PutResult.CREATED);
        register.companies.learn(SYSTEM, new Company(code, null, null, null, null, null, null, null, List.of(two), null), new Origin("UNILAV 3", Instant.parse("2026-04-01T08:00:00Z")));
        register.now = Instant.parse("2026-07-01T08:00:00Z");
        CompanyFile now = register.files.companies.find(EMPLOYER, code).orElseThrow();
        assertThat(now.company().seats()).containsExactly(one, two);
        register.files.companies.save(EMPLOYER, new CompanyFile(new Company(code, "Officine", null, null, null, null, null, null, List.of(two), null), 15, now.vatNumber(),
                now.representatives(), null));
        assertThat(register.files.companies.on(EMPLOYER, code, LocalDate.parse("2026-02-01")).orElseThrow().company().seats()).containsExactly(one);
        assertThat(register.files.companies.on(EMPLOYER, code, LocalDate.parse("2026-05-01")).orElseThrow().company().seats()).containsExactlyInAnyOrder(one, two);
        CompanyFile last = register.files.companies.find(EMPLOYER, code).orElseThrow();
        assertThat(last.company().seats()).containsExactly(two);
        assertThat(last.staff()).isEqualTo(15);
        assertThat(last.representatives()).isEqualTo(file.representatives());
        assertThat(register.files.companies.history(EMPLOYER, code)).extracting(c -> c.field() + ":" + c.before() + ">" + c.after())
                .containsExactlyInAnyOrder("staff:12>15", "seats:B157|25121|Via Uno 1|||>", "seats:>D918|25063|Via Due 2|030 2||");
        assertThatThrownBy(() -> register.files.companies.save(EMPLOYER, new CompanyFile(first, -1, "123", List.of(new Representative(null, null, "Socio", null)), null)))
                .isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e.rejections()).extracting(Rejection::field).containsExactly("staff", "vatNumber", "representatives"));
    }
}
