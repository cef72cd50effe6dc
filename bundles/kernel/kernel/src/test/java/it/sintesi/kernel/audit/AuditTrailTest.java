package it.sintesi.kernel.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.kernel.KernelServices;
import it.sintesi.kernel.TestKernel;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditRow;
import it.sintesi.kernel.api.reading.Reading;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.kernel.testing.TestDatabases;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuditTrailTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel");

    private static AuditEntry entry(String id, String person) {
        return AuditEntry.ok(TestKernel.OPERATOR, "communications.read", "communication", id, person, "Prova");
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void recordsWithAndWithoutATransaction(Engine engine) {
        TestDatabase database = DATABASES.fresh(engine);
        try (KernelServices kernel = TestKernel.on(database)) {
            kernel.audit().record(entry("alone", "P1"));
            database.transactions().run(() -> {
                kernel.audit().record(entry("within", "P2"));
                kernel.audit().record(entry("within too", "P2"));
            });
            assertThatThrownBy(() -> database.transactions().run(() -> {
                kernel.audit().record(entry("rolled back", "P2"));
                throw new IllegalArgumentException("no");
            })).hasMessage("no");
            assertThat(search(kernel, null, null, null)).extracting(AuditRow::subjectId).containsExactly("within too", "within", "alone");
            assertThat(search(kernel, null, null, null)).extracting(AuditRow::sequence).containsExactly(3L, 2L, 1L);
            assertThat(kernel.audit().verify().intact()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void writesTheTracesOfOneReadingTogetherAtItsEnd(Engine engine) {
        TestDatabase database = DATABASES.fresh(engine);
        try (KernelServices kernel = TestKernel.on(database)) {
            Reading.during(() -> {
                kernel.audit().record(entry("ledger", "P1"));
                database.transactions().run(() -> kernel.audit().record(List.of(entry("pact", "P1"), entry("ledger", "P1"))));
                assertThat(search(kernel, null, null, null)).isEmpty();
                return "shown";
            }, kernel.audit()::record);
            assertThat(search(kernel, null, "P1", null)).extracting(AuditRow::subjectId).containsExactly("pact", "ledger");
            assertThatThrownBy(() -> Reading.during(() -> {
                kernel.audit().record(entry("refused", "P2"));
                throw new IllegalArgumentException("no");
            }, kernel.audit()::record)).hasMessage("no");
            assertThat(search(kernel, null, "P2", null)).extracting(AuditRow::subjectId).containsExactly("refused");
            assertThat(kernel.audit().verify().intact()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void searchesByEachCriterion(Engine engine) {
        TestDatabase database = DATABASES.fresh(engine);
        Instant day = Instant.parse("2026-03-01T12:00:00Z");
        try (KernelServices kernel = TestKernel.on(database, () -> day)) {
            kernel.audit().record(List.of(entry("1", "P1"), entry("2", "P2"),
                    AuditEntry.ok(TestKernel.OPERATOR, "registry.read", "company", "3", null, "Prova")));
            assertThat(search(kernel, null, "P1", null)).extracting(AuditRow::subjectId).containsExactly("1");
            assertThat(search(kernel, "anna", "P2", null)).extracting(AuditRow::subjectId).containsExactly("2");
            assertThat(search(kernel, "anna", null, "registry.")).extracting(AuditRow::subjectId).containsExactly("3");
            assertThat(search(kernel, "nobody", null, null)).isEmpty();
            LocalDate date = LocalDate.of(2026, 3, 1);
            assertThat(kernel.audit().search(null, null, null, date, date, PageRequest.first()).total()).isEqualTo(3);
            assertThat(kernel.audit().search(null, null, null, date.plusDays(1), null, PageRequest.first()).total()).isZero();
            assertThat(kernel.audit().search(null, null, null, null, date.minusDays(1), PageRequest.first()).total()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aLongTransactionHoldsUpNobody(Engine engine) throws Exception {
        TestDatabase database = DATABASES.fresh(engine);
        CountDownLatch recorded = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (KernelServices kernel = TestKernel.on(database)) {
            Future<?> slow = thread.submit(() -> database.transactions().required(() -> {
                kernel.audit().record(entry("slow", "P"));
                recorded.countDown();
                return goOn.await(30, TimeUnit.SECONDS);
            }));
            assertThat(recorded.await(30, TimeUnit.SECONDS)).isTrue();
            // Would wait for ever if the slow transaction held the head of the chain.
            kernel.audit().record(entry("quick", "P"));
            goOn.countDown();
            slow.get();
            assertThat(search(kernel, null, "P", null)).extracting(AuditRow::subjectId).containsExactly("slow", "quick");
            assertThat(kernel.audit().verify().intact()).isTrue();
        } finally {
            thread.shutdown();
        }
    }

    private static List<AuditRow> search(KernelServices kernel, String account, String person, String action) {
        return kernel.audit().search(account, person, action, null, null, PageRequest.first()).items();
    }
}
