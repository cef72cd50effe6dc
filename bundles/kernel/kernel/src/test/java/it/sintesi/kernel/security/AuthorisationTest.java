package it.sintesi.kernel.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.kernel.KernelServices;
import it.sintesi.kernel.TestKernel;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.audit.AuditRow;
import it.sintesi.kernel.api.security.Authorisation.Decision;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.kernel.testing.TestDatabases;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AuthorisationTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel");
    private static KernelServices kernel;

    @AfterAll
    static void stop() {
        if (kernel != null) {
            kernel.close();
        }
    }

    private static synchronized KernelServices kernel() {
        if (kernel == null) {
            kernel = TestKernel.on(DATABASES.on(Engine.DERBY));
        }
        return kernel;
    }

    private static Caller caller(Role role, String code, String office) {
        return new Caller("u", "U", Set.of(role), office, code, "192.0.2.9");
    }

    @ParameterizedTest(name = "{0} code={1} office={2} {3} company={4} person={5} of={6} -> {7}")
    @CsvSource({
        "EMPLOYER,COMP,,COMMUNICATION_SEND,COMP,,,true",
        "EMPLOYER,COMP,,COMMUNICATION_SEND,OTHER,,,false",
        "EMPLOYER,,,COMMUNICATION_SEND,,,,false",
        "INTERMEDIARY,INT,,COMMUNICATION_SEND,COMP,,,true",
        "INTERMEDIARY,INT,,COMMUNICATION_SEND,OTHER,,,false",
        "INTERMEDIARY,INX,,COMMUNICATION_SEND,COMP,,,false",
        "CITIZEN,ME,,COMMUNICATION_SEND,ME,,,false",
        "CITIZEN,ME,,COMMUNICATION_READ,,ME,,true",
        "CITIZEN,ME,,COMMUNICATION_READ,,YOU,,false",
        "OPERATOR,,BS-01,COMMUNICATION_READ,,,BS-01,true",
        "OPERATOR,,BS-01,COMMUNICATION_READ,,,BS-02,false",
        "OPERATOR,,BS-01,COMMUNICATION_READ,,TAKEN,BS-02,true",
        "OPERATOR,,BS-01,COMMUNICATION_READ,,FREE,BS-02,false",
        "OPERATOR,,,COMMUNICATION_READ,,TAKEN,BS-02,false",
        "OPERATOR,,BS-01,COMMUNICATION_READ,,,,true",
        "OPERATOR,,,COMMUNICATION_READ,,,BS-01,false",
        "OPERATOR,,BS-01,COMMUNICATION_INSERT_BY_OFFICE,,,BS-01,true",
        "OPERATOR,,BS-01,ACCOUNT_MANAGE,,,,false",
        "PARTNER_SYSTEM,,,COMMUNICATION_NOTIFY,,,,true",
        "EMPLOYER,COMP,,COMMUNICATION_NOTIFY,,,,false",
        "ADMINISTRATOR,,,OFFICE_HOURS_MANAGE,,,BS-01,true",
        "ADMINISTRATOR,,,AGENDA_MANAGE,,,BS-01,false",
        "OPERATOR,,BS-01,OFFICE_HOURS_MANAGE,,,BS-01,true",
        "OPERATOR,,BS-01,OFFICE_HOURS_MANAGE,,,BS-02,false",
        "HELPDESK,,,OFFICE_HOURS_MANAGE,,,BS-01,false",
        "ADMINISTRATOR,,,MODULE_MANAGE,,,,true",
        "SUPERVISOR,,BS-01,MODULE_MANAGE,,,,false",
        "CITIZEN,ME,,CONSOLE_USE,,,,false",
        "ANALYST,,,CONSOLE_USE,,,,true",
        "CITIZEN,ME,,AUDIT_READ,,ME,,true",
        "CITIZEN,ME,,AUDIT_READ,,YOU,,false"})
    void decidesByRoleOfficeMandateAndSubject(Role role, String code, String office, Permission permission, String company, String person,
                                              String of, boolean allowed) {
        Decision decision = kernel().authorisation().decide(caller(role, code, office), permission, new Subject(company, person, of));
        assertThat(decision.allowed()).as(decision.reason()).isEqualTo(allowed);
        assertThat(decision.reason()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void nobodyMayNothing(Permission permission) {
        assertThat(kernel().authorisation().decide(Caller.ANONYMOUS, permission, Subject.NONE).allowed()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void everyPermissionIsGivenToSomebody(Permission permission) {
        assertThat(AccessTable.of(permission)).isNotEmpty();
    }

    @Test
    void namesTheTakeOver() {
        assertThat(kernel().authorisation().require(caller(Role.OPERATOR, null, "BS-01"), Permission.COMMUNICATION_READ,
                new Subject(null, "TAKEN", "BS-02")).reason()).isEqualTo("Presa in carico di una persona dell'ufficio BS-02");
    }

    @Test
    void namesTheMandate() {
        assertThat(kernel().authorisation().require(caller(Role.INTERMEDIARY, "INT", null), Permission.COMMUNICATION_SEND, Subject.company("COMP"))
                .mandateId()).isEqualTo("M-1");
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aRefusalStaysOnRecordAlthoughTheTransactionRollsBack(Engine engine) {
        TestDatabase database = DATABASES.fresh(engine);
        try (KernelServices services = TestKernel.on(database)) {
            assertThatThrownBy(() -> database.transactions().run(() ->
                    services.authorisation().require(caller(Role.EMPLOYER, "COMP", null), Permission.COMMUNICATION_SEND, Subject.company("OTHER"))))
                    .isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e.kind()).isEqualTo(ServiceException.Kind.FORBIDDEN));
            assertThat(services.audit().search(null, null, "authorisation.", null, null, PageRequest.first()).items()).singleElement()
                    .extracting(AuditRow::outcome, AuditRow::subjectId).containsExactly("DENIED", "OTHER");
        }
    }
}
