package it.sintesi.registry.application;

import static it.sintesi.registry.application.Register.CITIZEN;
import static it.sintesi.registry.application.Register.COMPANY;
import static it.sintesi.registry.application.Register.CONSULTANT;
import static it.sintesi.registry.application.Register.EMPLOYER;
import static it.sintesi.registry.application.Register.INTERMEDIARY;
import static it.sintesi.registry.application.Register.OPERATOR;
import static it.sintesi.registry.application.Register.OTHER;
import static it.sintesi.registry.application.Register.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.ServiceException.Kind;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Companies;
import it.sintesi.registry.api.Company;
import it.sintesi.registry.api.CompanyKind;
import it.sintesi.registry.api.Contacts;
import it.sintesi.registry.api.IntermediaryKind;
import it.sintesi.registry.api.Mandate;
import it.sintesi.registry.api.MandateScope;
import it.sintesi.registry.api.Mandates.NewMandate;
import it.sintesi.registry.api.Origin;
import it.sintesi.registry.api.Person;
import it.sintesi.registry.api.PutResult;
import it.sintesi.registry.api.Seat;
import it.sintesi.registry.office.CharterOffices;
import it.sintesi.kernel.api.security.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegisterTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("registry");

    private static final PageRequest FIRST = PageRequest.first();

    private static Register register(Engine engine) {
        return new Register(DATABASES.fresh(engine));
    }

    private static Company company(String code, String name) {
        return new Company(code, name, CompanyKind.PRIVATE, new Address("B157", "25121", "Via dei Prati 1"), "25.62.00", false,
                new Contacts("030000001", "hr@example.org", null), "0010",
                List.of(new Seat(new Address("D918", "25063", "Via del Maglio 8"), new Contacts("030000002", null, null))), null);
    }

    private static void refused(Kind kind, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e.kind()).isEqualTo(kind));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aCompanyIsWrittenReadChangedAndFound(Engine engine) {
        Register register = register(engine);
        assertThat(register.companies.save(EMPLOYER, company(COMPANY, "Officine Esempio S.r.l."))).isEqualTo(PutResult.CREATED);
        assertThat(register.companies.save(EMPLOYER, company(COMPANY, "Officine Esempio S.r.l."))).isEqualTo(PutResult.UNCHANGED);
        register.now = register.now.plusSeconds(60);
        assertThat(register.companies.save(OPERATOR, company(COMPANY, "Officine 100% S.p.A."))).isEqualTo(PutResult.CHANGED);
        Company read = register.companies.find(EMPLOYER, COMPANY).orElseThrow();
        assertThat(read).usingRecursiveComparison().ignoringFields("origins").isEqualTo(company(COMPANY, "Officine 100% S.p.A."));
        assertThat(read.origins().get("name")).isEqualTo(new Origin("operatore", register.now));
        assertThat(read.origins().get("sector").source()).isEqualTo("azienda");
        assertThat(register.companies.find(OPERATOR, OTHER)).isEmpty();
        register.companies.save(SYSTEM, company(OTHER, "Alimentari Esempio"));
        assertThat(register.companies.search(OPERATOR, "100%", FIRST).items()).extracting(Company::fiscalCode).containsExactly(COMPANY);
        assertThat(register.companies.search(OPERATOR, "e%", FIRST).items()).isEmpty();
        assertThat(register.companies.search(OPERATOR, "98765", FIRST).items()).extracting(Company::name).containsExactly("Alimentari Esempio");
        assertThat(register.companies.search(OPERATOR, null, new PageRequest(1, 1))).satisfies(page -> {
            assertThat(page.total()).isEqualTo(2);
            assertThat(page.items()).extracting(Company::fiscalCode).containsExactly(COMPANY);
        });
        assertThat(register.actions()).contains("registry.write " + COMPANY + " OK", "registry.read " + COMPANY + " OK", "registry.search " + OTHER + " OK")
                .doesNotContain("registry.read " + OTHER + " OK");
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void strangersReadAndWriteNothing(Engine engine) {
        Register register = register(engine);
        register.companies.save(SYSTEM, company(OTHER, "Alimentari Esempio"));
        register.audited.clear();
        for (Caller caller : List.of(EMPLOYER, INTERMEDIARY, CITIZEN)) {
            refused(Kind.FORBIDDEN, () -> register.companies.find(caller, OTHER));
            refused(Kind.FORBIDDEN, () -> register.companies.search(caller, "a", FIRST));
            refused(Kind.FORBIDDEN, () -> register.companies.save(caller, company(OTHER, "x")));
            refused(Kind.FORBIDDEN, () -> register.people.find(caller, "VRDLGI85T10F205X"));
            refused(Kind.FORBIDDEN, () -> register.people.search(caller, "a", FIRST));
            refused(Kind.FORBIDDEN, () -> register.mandates.ofCompany(caller, OTHER, FIRST));
            refused(Kind.FORBIDDEN, () -> register.mandates.ofIntermediary(caller, OTHER, FIRST));
            refused(Kind.FORBIDDEN, () -> register.mandates.valid(caller, OTHER, "00000000000", LocalDate.parse("2026-11-23")));
            refused(Kind.FORBIDDEN, () -> register.companies.learn(caller, company(OTHER, "x"), new Origin("x", register.now)));
        }
        refused(Kind.UNAUTHENTICATED, () -> register.companies.find(Caller.ANONYMOUS, OTHER));
        assertThat(register.audited).isNotEmpty().allMatch(entry -> entry.outcome().name().equals("DENIED"));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void everyWrongFieldIsNamed(Engine engine) {
        Register register = register(engine);
        Company wrong = new Company("01234567890", " ", null, new Address("X999", "251", null), "99", null, new Contacts("tel", "x@y", "a b@c.it"), "0010", null, null);
        assertThatThrownBy(() -> register.companies.save(SYSTEM, wrong)).isInstanceOfSatisfying(ServiceException.class, e -> {
            assertThat(e.rejections()).extracting(Rejection::field).containsExactly("fiscalCode", "name", "legalSeat.municipality", "legalSeat.postcode", "sector",
                    "contacts.email", "contacts.certifiedEmail", "contacts.phone");
            assertThat(e.rejections()).allSatisfy(r -> assertThat(r.mend()).isNotBlank());
        });
        Person person = new Person("RSSMRA80A01B157Y", null, "Mario", "X", LocalDate.parse("1980-01-01"), "M433", "1", null, "00", null, null);
        assertThatThrownBy(() -> register.people.save(SYSTEM, person)).isInstanceOfSatisfying(ServiceException.class, e ->
                assertThat(e.rejections()).extracting(Rejection::field).containsExactly("fiscalCode", "surname", "sex", "birthPlace", "citizenship"));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void messagesFillAndRefreshButNeverOverwriteWhatIsLater(Engine engine) {
        Register register = register(engine);
        Instant monday = Instant.parse("2026-11-16T08:00:00Z");
        Company facts = new Company(COMPANY, "Officine", null, new Address("B157", "25121", "Via Uno 1"), null, null, null, null,
                List.of(new Seat(new Address("D918", "25063", "Via del Maglio, 8"), Contacts.NONE)), null);
        assertThat(register.companies.learn(SYSTEM, facts, new Origin("UNILAV 1", monday))).isEqualTo(PutResult.CREATED);
        assertThat(register.companies.learn(SYSTEM, facts, new Origin("UNILAV 2", monday.plusSeconds(60)))).isEqualTo(PutResult.UNCHANGED);
        Company later = new Company(COMPANY, "Officine Nuove", null, null, "25.62.00", true, new Contacts(null, "hr@example.org", null), null,
                List.of(new Seat(new Address("D918", "25063", "Via del Maglio 8"), Contacts.NONE), new Seat(new Address("B157", "25121", "Via Due 2"), Contacts.NONE)), null);
        assertThat(register.companies.learn(SYSTEM, later, new Origin("UNILAV 3", monday.plusSeconds(120)))).isEqualTo(PutResult.CHANGED);
        assertThat(register.companies.learn(SYSTEM, facts, new Origin("UNILAV 0", monday.minusSeconds(60)))).isEqualTo(PutResult.UNCHANGED);
        Company read = register.companies.find(SYSTEM, COMPANY).orElseThrow();
        assertThat(read.name()).isEqualTo("Officine Nuove");
        assertThat(read.legalSeat().street()).isEqualTo("Via Uno 1");
        assertThat(read.publicBody()).isTrue();
        assertThat(read.seats()).hasSize(2);
        assertThat(read.origins().get("name").source()).isEqualTo("UNILAV 3");
        assertThat(read.origins().get("legalSeat").source()).isEqualTo("UNILAV 1");

        register.companies.save(EMPLOYER, company(COMPANY, "Nome scritto dall'azienda"));
        assertThat(register.companies.learn(SYSTEM, later, new Origin("UNILAV 4", monday.plusSeconds(300)))).isEqualTo(PutResult.UNCHANGED);
        assertThat(register.companies.learn(SYSTEM, later, new Origin("UNILAV 5", register.now.plusSeconds(1)))).isEqualTo(PutResult.CHANGED);
        assertThat(register.companies.learn(SYSTEM, new Company("123", "x", null, null, null, null, null, null, null, null), new Origin("UNILAV 6", monday)))
                .isEqualTo(PutResult.UNCHANGED);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void manyMessagesTeachWhatOneAfterTheOtherWould(Engine engine) {
        Instant monday = Instant.parse("2026-11-16T08:00:00Z");
        List<Companies.Lesson> lessons = IntStream.range(0, 90).mapToObj(i -> new Companies.Lesson(
                new Company(i % 3 == 0 ? OTHER : i % 7 == 0 ? "non valido" : COMPANY, "Nome " + i / 20, null, new Address("B157", "25121", "Via " + i / 30), null, null, null, null,
                        List.of(new Seat(new Address("D918", "25063", "Via del Maglio " + i / 45), new Contacts("0300" + i / 60, null, null))), null),
                new Origin("UNILAV " + i, monday.plusSeconds(i % 10 == 0 ? -i : i)))).toList();
        Register single = register(engine);
        single.companies.save(EMPLOYER, company(COMPANY, "Scritto prima"));
        List<PutResult> expected = lessons.stream().map(lesson -> single.companies.learn(SYSTEM, lesson.facts(), lesson.origin())).toList();
        Register group = register(engine);
        group.companies.save(EMPLOYER, company(COMPANY, "Scritto prima"));
        assertThat(group.companies.learnAll(SYSTEM, lessons)).isEqualTo(expected);
        assertThat(expected).contains(PutResult.CREATED, PutResult.CHANGED, PutResult.UNCHANGED);
        assertThat(group.companies.find(SYSTEM, OTHER)).isEqualTo(single.companies.find(SYSTEM, OTHER));
        assertThat(group.companies.find(SYSTEM, COMPANY)).isEqualTo(single.companies.find(SYSTEM, COMPANY));
        assertThat(group.actions()).isEqualTo(single.actions());
        group.audited.clear();
        assertThat(group.companies.learnAll(SYSTEM, lessons)).containsOnly(PutResult.UNCHANGED);
        assertThat(group.audited).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aPersonIsLearntAndRead(Engine engine) {
        Register register = register(engine);
        Person facts = new Person(CONSULTANT, "Rossi", "Mario", "M", LocalDate.parse("1980-01-01"), "B157", "000", new Address("D918", "25063", "Via Lunga 2"), "40",
                new Contacts(null, "m@example.org", null), null);
        Origin origin = new Origin("UNILAV 1", Instant.parse("2026-11-16T08:00:00.123456Z"));
        assertThat(register.people.learn(SYSTEM, facts, origin)).isEqualTo(PutResult.CREATED);
        Person read = register.people.find(CITIZEN, CONSULTANT).orElseThrow();
        assertThat(read).usingRecursiveComparison().ignoringFields("origins").isEqualTo(facts);
        assertThat(read.origins()).isEqualTo(Map.of("surname", origin, "name", origin, "sex", origin, "birthDate", origin, "birthPlace", origin, "citizenship", origin,
                "domicile", origin, "education", origin, "contacts", origin));
        String office = new CharterOffices().officeOf("D918").orElseThrow().id();
        Caller colleague = operatorOf(office);
        assertThat(register.people.search(colleague, "rossi m", FIRST).items()).containsExactly(read);
        Caller stranger = operatorOf(office.equals("cpi-breno") ? "cpi-brescia" : "cpi-breno");
        assertThat(register.people.search(stranger, "rossi m", FIRST).items()).isEmpty();
        assertThat(register.people.search(colleague, "rssmra80a0", FIRST).items()).containsExactly(read);
        assertThat(register.people.search(colleague, "rssmra80b", FIRST).items()).isEmpty();
        assertThat(register.people.search(colleague, "rssm", FIRST).items()).containsExactly(read);
        refused(Kind.FORBIDDEN, () -> register.people.find(stranger, CONSULTANT));
        assertThat(register.people.competentOffice(stranger, CONSULTANT)).contains(office);
        assertThat(register.actions()).contains("registry.read " + CONSULTANT + " OK", "registry.search " + CONSULTANT + " OK");
        assertThat(register.audited).allMatch(entry -> CONSULTANT.equals(entry.personCode()));
    }

    private static Caller operatorOf(String office) {
        return new Caller("operatore-" + office, "Operatore", Set.of(Role.OPERATOR), office, null, null);
    }

    private static NewMandate mandate(String from, String to, MandateScope... scope) {
        return new NewMandate(COMPANY, CONSULTANT, IntermediaryKind.LABOUR_CONSULTANT, Set.of(scope), LocalDate.parse(from), to == null ? null : LocalDate.parse(to),
                "Delega firmata n. 1");
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aMandateOpensAndARevocationClosesAtOnce(Engine engine) {
        Register register = register(engine);
        LocalDate today = LocalDate.parse("2026-11-23");
        assertThat(register.directory.mandate(CONSULTANT, COMPANY, today)).isEmpty();
        refused(Kind.FORBIDDEN, () -> register.mandates.grant(INTERMEDIARY, mandate("2026-01-01", null, MandateScope.ALL)));
        Mandate granted = register.mandates.grant(EMPLOYER, mandate("2026-01-01", "2026-12-31", MandateScope.COMMUNICATIONS, MandateScope.VACANCIES));
        assertThat(register.directory.mandate(CONSULTANT, COMPANY, today)).contains(granted.id());
        assertThat(register.directory.mandate(CONSULTANT, COMPANY, LocalDate.parse("2025-12-31"))).isEmpty();
        assertThat(register.directory.mandate(CONSULTANT, COMPANY, LocalDate.parse("2026-01-01"))).isPresent();
        assertThat(register.directory.mandate(CONSULTANT, COMPANY, LocalDate.parse("2026-12-31"))).isPresent();
        assertThat(register.directory.mandate(CONSULTANT, COMPANY, LocalDate.parse("2027-01-01"))).isEmpty();
        assertThat(register.directory.mandate(CONSULTANT, OTHER, today)).isEmpty();
        assertThat(register.mandates.valid(INTERMEDIARY, CONSULTANT, COMPANY, today)).contains(granted);
        assertThat(register.mandates.valid(EMPLOYER, CONSULTANT, COMPANY, today)).contains(granted);
        assertThat(register.mandates.ofCompany(EMPLOYER, COMPANY, FIRST).items()).containsExactly(granted);
        assertThat(register.mandates.ofIntermediary(INTERMEDIARY, CONSULTANT, FIRST).items()).containsExactly(granted);
        refused(Kind.CONFLICT, () -> register.mandates.grant(OPERATOR, mandate("2026-12-31", null, MandateScope.ALL)));
        register.mandates.grant(OPERATOR, mandate("2027-01-01", null, MandateScope.STATEMENT_L68));
        assertThat(register.directory.mandate(CONSULTANT, COMPANY, LocalDate.parse("2027-01-01"))).isEmpty();

        register.now = Instant.parse("2026-11-23T22:30:00Z");
        Mandate revoked = register.mandates.revoke(EMPLOYER, granted.id(), "Fine dell'incarico");
        assertThat(revoked.revokedBy()).isEqualTo("azienda");
        assertThat(register.directory.mandate(CONSULTANT, COMPANY, today)).isEmpty();
        assertThat(register.directory.mandate(CONSULTANT, COMPANY, today.minusDays(1))).contains(granted.id());
        refused(Kind.CONFLICT, () -> register.mandates.revoke(EMPLOYER, granted.id(), "di nuovo"));
        refused(Kind.NOT_FOUND, () -> register.mandates.revoke(OPERATOR, "niente", "x"));
        assertThat(register.actions()).contains("registry.mandate-grant " + granted.id() + " OK", "registry.mandate-revoke " + granted.id() + " OK");
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aMandateLetsTheIntermediaryReadTheCompany(Engine engine) {
        Register register = register(engine);
        register.companies.save(EMPLOYER, company(COMPANY, "Officine"));
        refused(Kind.FORBIDDEN, () -> register.companies.find(INTERMEDIARY, COMPANY));
        register.mandates.grant(EMPLOYER, mandate("2026-01-01", null, MandateScope.ALL));
        assertThat(register.companies.find(INTERMEDIARY, COMPANY)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void wrongMandatesNameEveryField(Engine engine) {
        Register register = register(engine);
        NewMandate wrong = new NewMandate(COMPANY, COMPANY, null, null, LocalDate.parse("2026-02-01"), LocalDate.parse("2026-01-31"), "");
        assertThatThrownBy(() -> register.mandates.grant(EMPLOYER, wrong)).isInstanceOfSatisfying(ServiceException.class, e ->
                assertThat(e.rejections()).extracting(Rejection::field).containsExactly("intermediaryCode", "intermediaryKind", "scope", "documentRef", "validTo"));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void manyMandatesComeInPages(Engine engine) {
        Register register = register(engine);
        IntStream.range(0, 7).forEach(i -> register.mandates.grant(EMPLOYER, mandate("202" + i + "-01-01", "202" + i + "-12-31", MandateScope.ALL)));
        assertThat(register.mandates.ofCompany(OPERATOR, COMPANY, new PageRequest(2, 3))).satisfies(page -> {
            assertThat(page.total()).isEqualTo(7);
            assertThat(page.items()).hasSize(1);
        });
    }
}
