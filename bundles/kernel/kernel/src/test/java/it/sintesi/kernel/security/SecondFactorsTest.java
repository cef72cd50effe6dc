package it.sintesi.kernel.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.kernel.KernelServices;
import it.sintesi.kernel.KernelSettings;
import it.sintesi.kernel.TestKernel;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.ServiceException.Kind;
import it.sintesi.kernel.api.security.Accounts.NewAccount;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.api.security.SecondFactors.Due;
import it.sintesi.kernel.api.security.SecondFactors.Enrolment;
import it.sintesi.kernel.api.security.SecondFactors.Step;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.kernel.testing.TestDatabases;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SecondFactorsTest {

    private static final String PASSWORD = "correct horse battery";
    private static final String ADDRESS = "192.0.2.1";
    private static final Caller ANNA = new Caller("anna", "Anna", Set.of(Role.OPERATOR), "BS-01", null, ADDRESS);

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel");

    private final AtomicReference<Instant> time = new AtomicReference<>(Instant.parse("2026-11-23T10:00:00Z"));

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aLoginTakesTwoStepsAndACodeCountsOnce(Engine engine) {
        try (KernelServices kernel = kernel(engine, "required")) {
            assertThat(due(kernel)).isEqualTo(Due.ENROLMENT);
            assertThat(password(kernel).caller().account()).isEqualTo("anna");
            String secret = enrolled(kernel);
            assertThat(due(kernel)).isEqualTo(Due.CODE);
            later(30);
            Step step = password(kernel);
            assertThat(step.caller()).isNull();
            assertThat(kernel.secondFactors().code(step.pending(), code(secret), ADDRESS)).isEqualTo(ANNA);
            assertThatKind(() -> kernel.secondFactors().code(step.pending(), code(secret), ADDRESS), Kind.NOT_FOUND);
            String again = password(kernel).pending();
            assertThatKind(() -> kernel.secondFactors().code(again, code(secret), ADDRESS), Kind.UNAUTHENTICATED);
            later(30);
            assertThat(kernel.secondFactors().code(again, code(secret), ADDRESS).account()).isEqualTo("anna");
            assertThat(kernel.audit().search("anna", null, "accounts.code", null, null, PageRequest.first()).items()).extracting("outcome")
                    .containsExactly("OK", "FAILED", "OK");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aRecoveryCodeStandsInOnce(Engine engine) {
        try (KernelServices kernel = kernel(engine, "optional")) {
            kernel.secondFactors().enrol(ANNA);
            String secret = kernel.secondFactors().enrolment(ANNA).orElseThrow().secret();
            List<String> recovery = kernel.secondFactors().confirm(ANNA, code(secret));
            assertThat(recovery).hasSize(10).doesNotHaveDuplicates().allMatch(code -> code.matches("[A-Z2-7]{4}(-[A-Z2-7]{4}){3}"));
            String first = recovery.get(0).toLowerCase().replace("-", " ");
            assertThat(kernel.secondFactors().code(password(kernel).pending(), first, ADDRESS).account()).isEqualTo("anna");
            assertThatKind(() -> kernel.secondFactors().code(password(kernel).pending(), first, ADDRESS), Kind.UNAUTHENTICATED);
            assertThat(kernel.secondFactors().recoveryLeft(ANNA)).isEqualTo(9);
            List<String> renewed = kernel.secondFactors().renewRecovery(ANNA, recovery.get(1));
            assertThat(kernel.secondFactors().recoveryLeft(ANNA)).isEqualTo(10);
            assertThatKind(() -> kernel.secondFactors().code(password(kernel).pending(), recovery.get(2), ADDRESS), Kind.UNAUTHENTICATED);
            kernel.secondFactors().remove(ANNA, renewed.get(0));
            assertThat(due(kernel)).isEqualTo(Due.NOTHING);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void wrongCodesMakeTheAccountWaitAlsoWhenThePasswordIsRight(Engine engine) {
        try (KernelServices kernel = kernel(engine, "required")) {
            String secret = enrolled(kernel);
            later(30);
            for (int attempt = 0; attempt < 3; attempt++) {
                String pending = password(kernel).pending();
                assertThatKind(() -> kernel.secondFactors().code(pending, "000000", ADDRESS), Kind.UNAUTHENTICATED);
            }
            String pending = password(kernel).pending();
            assertThatKind(() -> kernel.secondFactors().code(pending, code(secret), ADDRESS), Kind.TOO_MANY);
            assertThat(kernel.accounts().find("anna").orElseThrow().lockedUntil()).isNotNull();
            assertThat(kernel.accounts().unlock("anna")).isTrue();
            later(301);
            assertThatKind(() -> kernel.secondFactors().code(pending, code(secret), ADDRESS), Kind.NOT_FOUND);
            assertThat(kernel.secondFactors().code(password(kernel).pending(), code(secret), ADDRESS).account()).isEqualTo("anna");
        }
    }

    @ParameterizedTest
    @CsvSource({"required,false,false", "required,true,false", "optional,false,true", "optional,true,false", "off,true,true"})
    void aPasswordAloneOpensTheProgramsDoorOnlyWhereItIsEnough(String policy, boolean enrolled, boolean open) {
        try (KernelServices kernel = kernel(Engine.DERBY, policy)) {
            if (enrolled) {
                enrolled(kernel);
            }
            String token = kernel.accounts().issueToken("anna", "program");
            assertThat(kernel.accounts().authenticateToken(token, ADDRESS).account()).isEqualTo("anna");
            if (open) {
                assertThat(kernel.accounts().authenticate("anna", PASSWORD.toCharArray(), ADDRESS).account()).isEqualTo("anna");
            } else {
                assertThatThrownBy(() -> kernel.accounts().authenticate("anna", PASSWORD.toCharArray(), ADDRESS))
                        .isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e).hasMessage("Nome utente o password non validi"));
            }
            kernel.accounts().create(new NewAccount("ditta", "Ditta", null, Set.of(Role.EMPLOYER), null, "99000010175", PASSWORD.toCharArray(), false));
            assertThat(kernel.accounts().authenticate("ditta", PASSWORD.toCharArray(), ADDRESS).account()).isEqualTo("ditta");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theHelpDeskTakesALostFactorAway(Engine engine) {
        try (KernelServices kernel = kernel(engine, "required")) {
            enrolled(kernel);
            assertThatKind(() -> kernel.secondFactors().enrol(ANNA), Kind.CONFLICT);
            String session = kernel.sessions().open(ANNA).token();
            kernel.accounts().resetSecondFactor("anna", TestKernel.OPERATOR);
            assertThat(kernel.sessions().find(session)).isEmpty();
            assertThat(due(kernel)).isEqualTo(Due.ENROLMENT);
            assertThat(kernel.secondFactors().recoveryLeft(ANNA)).isZero();
            assertThat(kernel.audit().search(null, null, "accounts.factor.reset", null, null, PageRequest.first()).total()).isEqualTo(1);
            assertThatKind(() -> kernel.accounts().resetSecondFactor("nobody", TestKernel.OPERATOR), Kind.NOT_FOUND);
        }
    }

    /** Two requests may have read the same last step: the statement decides between them. */
    @ParameterizedTest
    @EnumSource(Engine.class)
    void aStepIsUsedOnceAlsoByTwoRequestsAtTheSameTime(Engine engine) {
        TestDatabase database = DATABASES.fresh(engine);
        SecondFactorStore store = new SecondFactorStore(TestKernel.sql(database));
        database.transactions().run(() -> {
            store.add("anna", "sealed");
            assertThat(store.use("anna", 5)).isTrue();
            assertThat(store.use("anna", 5)).isFalse();
            assertThat(store.use("anna", 4)).isFalse();
            assertThat(store.use("anna", 6)).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({"maybe", "''"})
    void aWrongPolicyIsNamed(String policy) {
        assertThatThrownBy(() -> KernelSettings.of(Map.of("second.factor", policy))).hasMessageContaining("second.factor must be required, optional or off");
    }

    private KernelServices kernel(Engine engine, String policy) {
        TestDatabase database = DATABASES.fresh(engine);
        Map<String, String> text = new HashMap<>(Map.of("password.cost", "4", "second.factor", policy));
        KernelServices kernel = TestKernel.on(database, KernelSettings.of(text), time::get);
        kernel.accounts().create(new NewAccount("anna", "Anna", null, Set.of(Role.OPERATOR), "BS-01", null, PASSWORD.toCharArray(), false));
        return kernel;
    }

    private String enrolled(KernelServices kernel) {
        Enrolment enrolment = kernel.secondFactors().enrol(ANNA);
        assertThat(enrolment.uri()).startsWith("otpauth://totp/Sintesi:anna?secret=" + enrolment.secret());
        assertThatKind(() -> kernel.secondFactors().confirm(ANNA, "12345"), Kind.REJECTED);
        kernel.secondFactors().confirm(ANNA, code(enrolment.secret()));
        assertThat(kernel.secondFactors().enrolment(ANNA)).isEmpty();
        return enrolment.secret();
    }

    private static Due due(KernelServices kernel) {
        return kernel.secondFactors().due(kernel.accounts().find("anna").orElseThrow());
    }

    private static Step password(KernelServices kernel) {
        return kernel.secondFactors().password("anna", PASSWORD.toCharArray(), ADDRESS);
    }

    private void later(long seconds) {
        time.updateAndGet(now -> now.plusSeconds(seconds));
    }

    private String code(String secret) {
        return OneTimeCodes.code(decoded(secret), time.get().getEpochSecond() / 30);
    }

    private static byte[] decoded(String secret) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int buffer = 0;
        int bits = 0;
        for (char c : secret.toCharArray()) {
            buffer = buffer << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(c);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(buffer >> bits);
            }
        }
        return bytes.toByteArray();
    }

    private static void assertThatKind(ThrowingCallable call, Kind kind) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e.kind()).isEqualTo(kind));
    }
}
