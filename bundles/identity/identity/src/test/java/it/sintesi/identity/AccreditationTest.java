package it.sintesi.identity;

import static it.sintesi.identity.RegistrationTest.assertThatKind;
import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.identity.application.AccreditationDesk.File;
import it.sintesi.identity.domain.Accreditation;
import it.sintesi.identity.domain.Accreditation.State;
import it.sintesi.identity.domain.RegistrantKind;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException.Kind;
import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.registry.api.CompanyKind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccreditationTest {

    private static final byte[] PDF = "%PDF-1.7 visura".getBytes(StandardCharsets.US_ASCII);

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "identities");

    private static Caller submitted(House house, RegistrantKind kind, String email) throws Exception {
        Caller applicant = house.registered(House.company(kind, email));
        house.module.applications().attach(applicant, "visura.pdf", PDF);
        house.module.applications().submit(applicant, "Grazie");
        return applicant;
    }

    private static String id(House house, Caller applicant) {
        return house.module.applications().mine(applicant).orElseThrow().id();
    }

    private static Account account(House house, Caller caller) {
        return house.kernel.accounts().find(caller.account()).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void credentialsAreReleasedAtOnceWhereTheRegisterProvesTheLink(Engine engine) throws Exception {
        try (House house = new House(DATABASES.fresh(engine))) {
            house.account("prima", "prima@example.org", Role.EMPLOYER, SmallRegister.CODE);
            Caller holder = house.registered(House.company(RegistrantKind.COMPANY, SmallRegister.PEC));
            assertThat(account(house, holder)).satisfies(a -> {
                assertThat(a.roles()).isEqualTo(Set.of(Role.EMPLOYER));
                assertThat(a.subjectCode()).isEqualTo(SmallRegister.CODE);
            });
            assertThat(house.module.applications().mine(holder)).get().satisfies(a -> {
                assertThat(a.state()).isEqualTo(State.APPROVED);
                assertThat(a.proof()).isEqualTo("CERTIFIED_EMAIL");
                assertThat(a.decidedBy()).isEqualTo("system");
            });
            assertThat(house.last("released").account()).isEqualTo(holder.account());
            assertThat(house.last("colleague").account()).as("who acted for it before learns of it").isEqualTo("prima");
            assertThat(house.audited("identity.accreditation.released")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whatNothingProvesWaitsForAnOperator(Engine engine) throws Exception {
        try (House house = new House(DATABASES.fresh(engine))) {
            house.register.known.put(SmallRegister.CODE, SmallRegister.company("UNILAV 1", CompanyKind.PRIVATE));
            Caller applicant = house.registered(House.company(RegistrantKind.COMPANY, SmallRegister.EMAIL));
            assertThat(account(house, applicant)).satisfies(a -> {
                assertThat(a.roles()).isEqualTo(Set.of(Role.CITIZEN));
                assertThat(a.subjectCode()).isNull();
            });
            assertThatKind(() -> house.module.applications().submit(applicant, null), Kind.REJECTED);
            assertThatKind(() -> house.module.desk().approve(House.OPERATOR, id(house, applicant), null), Kind.CONFLICT);
            house.module.applications().attach(applicant, "visura.pdf", PDF);
            house.module.applications().submit(applicant, "Grazie");
            assertThat(house.module.desk().waiting(House.OPERATOR)).isEqualTo(1);
            house.module.desk().approve(House.OPERATOR, id(house, applicant), "Benvenuti");
            assertThat(account(house, applicant)).satisfies(a -> {
                assertThat(a.roles()).isEqualTo(Set.of(Role.EMPLOYER));
                assertThat(a.subjectCode()).isEqualTo(SmallRegister.CODE);
            });
            assertThat(house.module.desk().waiting(House.OPERATOR)).isZero();
            assertThat(house.last("approved").values()).containsEntry("note", "Benvenuti");
            assertThat(house.audited("identity.accreditation.approved")).isEqualTo(1);
            assertThatKind(() -> house.module.desk().approve(House.OPERATOR, id(house, applicant), null), Kind.CONFLICT);
            assertThatKind(() -> house.module.applications().attach(applicant, "a.pdf", PDF), Kind.CONFLICT);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void moreIsAskedAndRefusalsHaveAReason(Engine engine) throws Exception {
        try (House house = new House(DATABASES.fresh(engine))) {
            Caller applicant = submitted(house, RegistrantKind.LABOUR_CONSULTANT, "studio@example.org");
            String id = id(house, applicant);
            assertThatKind(() -> house.module.desk().askMore(House.OPERATOR, id, " "), Kind.REJECTED);
            house.module.desk().askMore(House.OPERATOR, id, "Serve il tesserino dell'ordine");
            assertThat(house.last("more").values()).containsEntry("note", "Serve il tesserino dell'ordine");
            assertThatKind(() -> house.module.desk().refuse(House.OPERATOR, id, "non basta"), Kind.CONFLICT);
            house.module.applications().submit(applicant, null);
            assertThatKind(() -> house.module.desk().refuse(House.OPERATOR, id, null), Kind.REJECTED);
            house.module.desk().refuse(House.OPERATOR, id, "Non risultate iscritti all'albo");
            assertThat(house.module.applications().mine(applicant)).get().satisfies(a -> assertThat(a.state()).isEqualTo(State.REFUSED));
            assertThat(account(house, applicant).subjectCode()).isNull();
            assertThat(house.module.applications().steps(applicant)).extracting(Accreditation.Step::kind)
                    .containsExactly("attached", "submitted", "moreAsked", "submitted", "refused");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theIdentityOfACitizenIsProvedAtTheDesk(Engine engine) throws Exception {
        try (House house = new House(DATABASES.fresh(engine))) {
            Caller citizen = house.registered(House.citizen("maria@example.org"));
            String id = id(house, citizen);
            assertThatKind(() -> house.module.applications().submit(citizen, null), Kind.REJECTED);
            assertThatKind(() -> house.module.desk().approve(House.OPERATOR, id, null), Kind.REJECTED);
            house.module.desk().approve(House.OPERATOR, id, "Carta d'identità CA12345AA, scade 2030-01-01");
            assertThat(account(house, citizen).subjectCode()).isEqualTo("RSSMRA80A41B157B");
            Caller other = house.registered(House.citizen("altra@example.org"));
            assertThatKind(() -> house.module.desk().approve(House.OPERATOR, id(house, other), "Passaporto YA1"), Kind.CONFLICT);
            assertThat(account(house, other).subjectCode()).as("one account a person").isNull();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void operatorsSeeTheirOfficeOnlyAndNobodyDecidesOnOneself(Engine engine) throws Exception {
        try (House house = new House(DATABASES.fresh(engine))) {
            Caller applicant = submitted(house, RegistrantKind.PROFESSIONAL, "studio@example.org");
            String id = id(house, applicant);
            Caller breno = new Caller("bea", "Bea", Set.of(Role.OPERATOR), "cpi-breno", null, null);
            assertThat(house.module.desk().search(breno, null, null, null, PageRequest.first()).total()).isZero();
            assertThatKind(() -> house.module.desk().file(breno, id), Kind.FORBIDDEN);
            assertThatKind(() -> house.module.desk().approve(breno, id, null), Kind.FORBIDDEN);
            Caller supervisor = new Caller("sara", "Sara", Set.of(Role.SUPERVISOR), "cpi-breno", null, null);
            assertThat(house.module.desk().search(supervisor, "SUBMITTED", "PROFESSIONAL", "officine", PageRequest.first()).total()).isEqualTo(1);
            assertThat(house.module.desk().search(supervisor, "SUBMITTED", null, "nessuno", PageRequest.first()).total()).isZero();
            Caller self = new Caller(applicant.account(), "X", Set.of(Role.SUPERVISOR), "cpi-breno", null, null);
            assertThatKind(() -> house.module.desk().approve(self, id, null), Kind.FORBIDDEN);
            assertThatKind(() -> house.module.desk().file(applicant, id), Kind.FORBIDDEN);
            assertThatKind(() -> house.module.desk().document(applicant, id, id), Kind.FORBIDDEN);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void documentsAreCheckedKeptAndShownToTheStaffOnly(Engine engine) throws Exception {
        try (House house = new House(DATABASES.fresh(engine))) {
            Caller applicant = house.registered(House.company(RegistrantKind.ACCREDITED_BODY, "ente@example.org"));
            assertThatKind(() -> house.module.applications().attach(applicant, "x.pdf", "<script>".getBytes(StandardCharsets.UTF_8)), Kind.REJECTED);
            assertThatKind(() -> house.module.applications().attach(applicant, "x.pdf", Arrays.copyOf(PDF, 5 * 1024 * 1024 + 1)), Kind.TOO_LARGE);
            house.module.applications().attach(applicant, "visura\r\n.pdf", Arrays.copyOf(PDF, 5 * 1024 * 1024));
            for (int i = 0; i < 4; i++) {
                house.module.applications().attach(applicant, "altro.pdf", PDF);
            }
            assertThatKind(() -> house.module.applications().attach(applicant, "sesto.pdf", PDF), Kind.REJECTED);
            house.module.applications().detach(applicant, house.module.applications().documents(applicant).get(4).id());
            File file = house.module.desk().file(House.OPERATOR, id(house, applicant));
            assertThat(file.documents()).hasSize(4).first().satisfies(d -> assertThat(d.name()).isEqualTo("visura.pdf"));
            assertThat(house.module.desk().document(House.OPERATOR, id(house, applicant), file.documents().get(3).id()).bytes()).isEqualTo(PDF);
            assertThat(house.audited("identity.accreditation.document")).isEqualTo(1);
            Caller second = house.registered(House.company(RegistrantKind.ACCREDITED_BODY, "ente2@example.org"));
            assertThatKind(() -> house.module.applications().detach(second, file.documents().get(0).id()), Kind.NOT_FOUND);
        }
    }
}
