package it.sintesi.kernel.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import it.sintesi.kernel.KernelServices;
import it.sintesi.kernel.TestKernel;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.ServiceException.Kind;
import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Accounts.AccountChange;
import it.sintesi.kernel.api.security.Accounts.NewAccount;
import it.sintesi.kernel.api.security.Accounts.TokenView;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.api.security.Sessions.Session;
import it.sintesi.kernel.api.security.Sessions.SessionView;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.kernel.testing.TestDatabases;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AccountsTest {

    private static final String PASSWORD = "correct horse battery";
    private static final String ADDRESS = "192.0.2.1";

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel");

    private final AtomicReference<Instant> time = new AtomicReference<>(Instant.parse("2026-11-23T10:00:00Z"));

    @ParameterizedTest
    @EnumSource(Engine.class)
    void logsInWithTheRightPasswordOnly(Engine engine) {
        try (KernelServices kernel = kernelWithAnna(engine)) {
            Caller caller = kernel.accounts().authenticate("anna", PASSWORD.toCharArray(), ADDRESS);
            assertThat(caller).isEqualTo(new Caller("anna", "Anna", Set.of(Role.OPERATOR, Role.SUPERVISOR), "BS-01", null, ADDRESS));
            assertThat(kernel.accounts().authenticate("anna", PASSWORD.toCharArray(), "192.0.2.2").address()).isEqualTo("192.0.2.2");
            assertThatKind(() -> login(kernel, "anna", "wrong"), Kind.UNAUTHENTICATED);
            assertThatKind(() -> login(kernel, "nobody", PASSWORD), Kind.UNAUTHENTICATED);
            assertThat(kernel.audit().search(null, null, "accounts.login", null, null, PageRequest.first()).total()).isEqualTo(3);
            assertThat(kernel.accounts().find("anna")).get().satisfies(account -> assertThat(account.lastLogin()).isEqualTo(time.get()));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theStaffOfAnOfficeAreItsEnabledAccountsWithARoleOfTheStaff(Engine engine) {
        try (KernelServices kernel = kernelWithAnna(engine)) {
            kernel.accounts().create(new NewAccount("bruna", "Bruna", null, Set.of(Role.OPERATOR), "BS-01", null, PASSWORD.toCharArray(), false));
            kernel.accounts().create(new NewAccount("carlo", "Carlo", null, Set.of(Role.CITIZEN), "BS-01", null, PASSWORD.toCharArray(), false));
            kernel.accounts().create(new NewAccount("dario", "Dario", null, Set.of(Role.OPERATOR), "BS-02", null, PASSWORD.toCharArray(), false));
            assertThat(kernel.accounts().staffOf("BS-01")).extracting(Account::username).containsExactly("anna", "bruna");
            kernel.accounts().setEnabled("bruna", false, Caller.system("test"));
            assertThat(kernel.accounts().staffOf("BS-01")).extracting(Account::username).containsExactly("anna");
        }
    }

    @ParameterizedTest
    @CsvSource({"DERBY,anna", "DERBY,nobody", "POSTGRESQL,anna", "POSTGRESQL,nobody"})
    void failuresMakeTheNextAttemptWaitLongerAndLonger(Engine engine, String name) {
        try (KernelServices kernel = kernelWithAnna(engine)) {
            for (int attempt = 0; attempt < 3; attempt++) {
                assertThatKind(() -> login(kernel, name, "wrong"), Kind.UNAUTHENTICATED);
            }
            assertThatKind(() -> login(kernel, name, PASSWORD), Kind.TOO_MANY);
            time.updateAndGet(now -> now.plusSeconds(2));
            assertThatKind(() -> login(kernel, name, "wrong"), Kind.UNAUTHENTICATED);
            time.updateAndGet(now -> now.plusSeconds(1));
            assertThatKind(() -> login(kernel, name, PASSWORD), Kind.TOO_MANY);
            assertThat(kernel.accounts().unlock(name)).isTrue();
            if (name.equals("anna")) {
                assertThat(login(kernel, name, PASSWORD).account()).isEqualTo("anna");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void anAddressThatTriesManyNamesHasToWait(Engine engine) {
        try (KernelServices kernel = kernelWithAnna(engine)) {
            for (int attempt = 0; attempt < 20; attempt++) {
                String name = "user" + attempt;
                assertThatKind(() -> login(kernel, name, "wrong"), Kind.UNAUTHENTICATED);
            }
            assertThatKind(() -> login(kernel, "anna", PASSWORD), Kind.TOO_MANY);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aChangedPasswordEndsSessionsAndCachedLogins(Engine engine) {
        try (KernelServices kernel = kernelWithAnna(engine)) {
            Session session = kernel.sessions().open(login(kernel, "anna", PASSWORD));
            kernel.accounts().changePassword("anna", PASSWORD.toCharArray(), "another long secret".toCharArray(), ADDRESS);
            assertThatKind(() -> login(kernel, "anna", PASSWORD), Kind.UNAUTHENTICATED);
            assertThat(kernel.sessions().find(session.token())).isEmpty();
            assertThat(login(kernel, "anna", "another long secret").account()).isEqualTo("anna");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aDisabledAccountIsOut(Engine engine) {
        try (KernelServices kernel = kernelWithAnna(engine)) {
            Session session = kernel.sessions().open(login(kernel, "anna", PASSWORD));
            String token = kernel.accounts().issueToken("anna", "payroll");
            assertThat(kernel.accounts().authenticateToken(token, ADDRESS).account()).isEqualTo("anna");
            kernel.accounts().setEnabled("anna", false, TestKernel.OPERATOR);
            assertThatKind(() -> login(kernel, "anna", PASSWORD), Kind.UNAUTHENTICATED);
            assertThatKind(() -> kernel.accounts().authenticateToken(token, ADDRESS), Kind.UNAUTHENTICATED);
            assertThat(kernel.sessions().find(session.token())).isEmpty();
            assertThat(kernel.accounts().callerOf("anna", ADDRESS)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void anAccountIsOutAfterItsLastDay(Engine engine) {
        try (KernelServices kernel = kernelWithAnna(engine)) {
            String token = kernel.accounts().issueToken("anna", "payroll");
            kernel.accounts().update("anna", change(LocalDate.of(2026, 11, 23)), TestKernel.OPERATOR);
            Session session = kernel.sessions().open(login(kernel, "anna", PASSWORD));
            assertThat(kernel.sessions().find(session.token())).isPresent();
            assertThat(kernel.accounts().authenticateToken(token, ADDRESS).account()).isEqualTo("anna");
            time.set(Instant.parse("2026-11-23T23:00:01Z"));
            Session next = kernel.sessions().open(session.caller());
            assertThat(kernel.sessions().find(next.token())).isEmpty();
            assertThatKind(() -> login(kernel, "anna", PASSWORD), Kind.UNAUTHENTICATED);
            assertThatKind(() -> kernel.accounts().authenticateToken(token, ADDRESS), Kind.UNAUTHENTICATED);
            assertThat(kernel.accounts().callerOf("anna", ADDRESS)).isEmpty();
            assertThat(kernel.accounts().find("anna")).get().satisfies(account -> assertThat(account.expired(LocalDate.of(2026, 11, 24))).isTrue());
            kernel.accounts().update("anna", change(LocalDate.MAX), TestKernel.OPERATOR);
            assertThat(login(kernel, "anna", PASSWORD).account()).isEqualTo("anna");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aChangeOfRightsEndsSessionsAndAChangeOfNameDoesNot(Engine engine) {
        try (KernelServices kernel = kernelWithAnna(engine)) {
            Session session = kernel.sessions().open(login(kernel, "anna", PASSWORD));
            kernel.accounts().update("anna", new AccountChange("Anna B.", "Anna.B@Example.org", null, null, null, null), TestKernel.OPERATOR);
            assertThat(kernel.sessions().find(session.token())).get().satisfies(found -> assertThat(found.caller().displayName()).isEqualTo("Anna B."));
            kernel.accounts().update("anna", new AccountChange(null, null, Set.of(Role.EMPLOYER), null, "99000010175", null), TestKernel.OPERATOR);
            assertThat(kernel.sessions().find(session.token())).isEmpty();
            assertThat(login(kernel, "anna", PASSWORD).roles()).containsExactly(Role.EMPLOYER);
            assertThat(kernel.accounts().ofSubject("99000010175")).extracting(Account::username).containsExactly("anna");
            assertThat(kernel.accounts().ofSubject("00000000000")).isEmpty();
            assertThat(kernel.accounts().findByEmail("anna.b@EXAMPLE.org")).get().extracting(Account::office).isEqualTo("BS-01");
            kernel.accounts().create(new NewAccount("berta", "Berta", "anna.b@example.org", Set.of(), null, null, PASSWORD.toCharArray(), false));
            assertThat(kernel.accounts().findByEmail("anna.b@example.org")).as("two accounts, one address").isEmpty();
            assertThatKind(() -> kernel.accounts().update("nobody", change(null), TestKernel.OPERATOR), Kind.NOT_FOUND);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aPasswordIsSetAnewWithoutTheOldOne(Engine engine) {
        try (KernelServices kernel = kernelWithAnna(engine)) {
            Session session = kernel.sessions().open(login(kernel, "anna", PASSWORD));
            for (int attempt = 0; attempt < 3; attempt++) {
                assertThatKind(() -> login(kernel, "anna", "wrong"), Kind.UNAUTHENTICATED);
            }
            kernel.accounts().resetPassword("anna", "another long secret".toCharArray(), true, TestKernel.OPERATOR);
            assertThat(kernel.sessions().find(session.token())).isEmpty();
            assertThat(login(kernel, "anna", "another long secret").account()).isEqualTo("anna");
            assertThatKind(() -> login(kernel, "anna", PASSWORD), Kind.UNAUTHENTICATED);
            assertThat(kernel.accounts().find("anna")).get().satisfies(account -> assertThat(account.mustChangePassword()).isTrue());
            assertThatKind(() -> kernel.accounts().resetPassword("anna", "short".toCharArray(), true, TestKernel.OPERATOR), Kind.REJECTED);
            assertThatKind(() -> kernel.accounts().resetPassword("nobody", PASSWORD.toCharArray(), true, TestKernel.OPERATOR), Kind.NOT_FOUND);
            assertThat(kernel.audit().search("anna", null, "accounts.reset", null, null, PageRequest.first()).total()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aTokenThatWasTakenBackOpensNothing(Engine engine) {
        try (KernelServices kernel = kernelWithAnna(engine)) {
            String kept = kernel.accounts().issueToken("anna", "payroll");
            String revoked = kernel.accounts().issueToken("anna", "old payroll");
            assertThat(kernel.accounts().authenticateToken(revoked, ADDRESS).account()).isEqualTo("anna");
            String id = kernel.accounts().tokens("anna").stream().filter(token -> token.label().equals("old payroll")).findFirst().orElseThrow().id();
            assertThat(kernel.accounts().revokeToken("nobody", id, TestKernel.OPERATOR)).isFalse();
            assertThat(kernel.accounts().revokeToken("anna", id, TestKernel.OPERATOR)).isTrue();
            assertThatKind(() -> kernel.accounts().authenticateToken(revoked, ADDRESS), Kind.UNAUTHENTICATED);
            assertThat(kernel.accounts().authenticateToken(kept, ADDRESS).account()).isEqualTo("anna");
            assertThat(kernel.accounts().tokens("anna")).extracting(TokenView::label, TokenView::created).containsExactly(tuple("payroll", time.get()));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void sessionsEndByIdleTimeAndByAge(Engine engine) {
        try (KernelServices kernel = kernelWithAnna(engine)) {
            Session session = kernel.sessions().open(login(kernel, "anna", PASSWORD));
            for (int step = 0; step < 29; step++) {
                assertThat(kernel.sessions().find(session.token())).as("step %s", step).get()
                        .satisfies(found -> assertThat(found.csrfToken()).isEqualTo(session.csrfToken()));
                time.updateAndGet(now -> now.plus(Duration.ofMinutes(25)));
            }
            assertThat(kernel.sessions().find(session.token())).as("older than 12 hours").isEmpty();
            Session idle = kernel.sessions().open(login(kernel, "anna", PASSWORD));
            time.updateAndGet(now -> now.plus(Duration.ofMinutes(31)));
            assertThat(kernel.sessions().find(idle.token())).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aSessionSurvivesTheKernelAndIsListedWithTheOthers(Engine engine) {
        TestDatabase database = DATABASES.fresh(engine);
        Session session;
        try (KernelServices kernel = kernelWithAnna(database)) {
            session = kernel.sessions().open(login(kernel, "anna", PASSWORD), "Firefox su Linux");
        }
        try (KernelServices kernel = TestKernel.on(database, time::get)) {
            assertThat(kernel.sessions().find(session.token())).get().isEqualTo(session);
            assertThat(session.idleEnd()).isEqualTo(time.get().plus(Duration.ofMinutes(30)));
            assertThat(session.end()).isEqualTo(time.get().plus(Duration.ofHours(12)));
            time.updateAndGet(now -> now.plus(Duration.ofMinutes(20)));
            Session other = kernel.sessions().open(session.caller(), "x".repeat(200));
            Session berta = kernel.sessions().open(new Caller("berta", "Berta", Set.of(), null, null, ADDRESS));
            assertThat(kernel.sessions().list("anna", session.token())).extracting(SessionView::own, view -> view.browser().substring(0, 7), SessionView::address)
                    .containsExactly(tuple(false, "xxxxxxx", ADDRESS), tuple(true, "Firefox", ADDRESS));
            assertThat(kernel.sessions().closeOthers("anna", session.token())).isEqualTo(1);
            assertThat(kernel.sessions().find(other.token())).isEmpty();
            assertThat(kernel.sessions().find(session.token())).isPresent();
            assertThat(kernel.sessions().list("berta", berta.token())).hasSize(1);
            time.updateAndGet(now -> now.plus(Duration.ofHours(11)).plus(Duration.ofMinutes(25)));
            assertThat(kernel.sessions().list("anna", session.token())).as("idle too long").isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"short", "anna anna anna!", "aaaaaaaaaaaaaaaa"})
    void weakPasswordsAreRefused(String password) {
        try (KernelServices kernel = kernelWithAnna(Engine.DERBY)) {
            assertThatKind(() -> kernel.accounts().changePassword("anna", PASSWORD.toCharArray(), password.toCharArray(), ADDRESS), Kind.REJECTED);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void namesAreTakenOnceAndTheFirstAdministratorComesOnce(Engine engine) {
        TestDatabase database = DATABASES.fresh(engine);
        try (KernelServices kernel = TestKernel.on(database, time::get)) {
            String password = kernel.accounts().createFirstAdministrator().orElseThrow();
            assertThat(kernel.accounts().find("admin")).get().satisfies(account -> assertThat(account.mustChangePassword()).isTrue());
            assertThat(login(kernel, "admin", password).has(Role.ADMINISTRATOR)).isTrue();
            assertThat(kernel.accounts().createFirstAdministrator()).isEmpty();
            assertThatKind(() -> kernel.accounts().create(new NewAccount("admin", "A", null, Set.of(), null, null, PASSWORD.toCharArray(), false)),
                    Kind.CONFLICT);
            assertThat(kernel.accounts().list("ADM", PageRequest.first()).total()).isEqualTo(1);
        }
    }

    private static AccountChange change(LocalDate expires) {
        return new AccountChange(null, null, null, null, null, expires);
    }

    private KernelServices kernelWithAnna(Engine engine) {
        return kernelWithAnna(DATABASES.fresh(engine));
    }

    private KernelServices kernelWithAnna(TestDatabase database) {
        KernelServices kernel = TestKernel.on(database, time::get);
        kernel.accounts().create(new NewAccount("anna", "Anna", "anna@example.org", Set.of(Role.OPERATOR, Role.SUPERVISOR), "BS-01", null,
                PASSWORD.toCharArray(), false));
        return kernel;
    }

    private static Caller login(KernelServices kernel, String name, String password) {
        return kernel.accounts().authenticate(name, password.toCharArray(), ADDRESS);
    }

    private static void assertThatKind(ThrowingCallable call, Kind kind) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e.kind()).isEqualTo(kind));
    }
}
