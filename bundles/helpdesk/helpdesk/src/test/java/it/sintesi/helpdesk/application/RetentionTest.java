package it.sintesi.helpdesk.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.helpdesk.persistence.FeedbackStore;
import it.sintesi.helpdesk.persistence.StatusStore;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.kernel.KernelPartners;
import it.sintesi.kernel.KernelServices;
import it.sintesi.kernel.KernelSettings;
import it.sintesi.kernel.testing.TestDatabase;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.transaction.TransactionSynchronizationRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetentionTest {

    /** 24 months before: 23/11/2024, 00:00 in Italy; 12 months before: 23/11/2025. */
    private static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "helpdesk");

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whatIsOldEnoughGoesAndNothingElse(Engine engine) {
        TestDatabase database = DATABASES.fresh(engine);
        AtomicReference<Instant> now = new AtomicReference<>(NOW);
        try (KernelServices kernel = new KernelServices(database.dataSource(), database.transactions(), (TransactionSynchronizationRegistry) database.transactionManager(),
                KernelSettings.defaults(true), KernelPartners.of(List.of()), (InstantSource) now::get)) {
            Sql sql = new Sql(database.dataSource());
            StatusStore status = new StatusStore(sql, kernel.ids());
            FeedbackStore feedback = new FeedbackStore(sql);
            status.addIncident(new Incident("a", "A", Instant.parse("2024-11-20T10:00:00Z"), Instant.parse("2024-11-22T22:59:59Z")));
            status.addIncident(new Incident("b", "B", Instant.parse("2024-11-20T10:00:00Z"), Instant.parse("2024-11-22T23:00:00Z")));
            status.addIncident(new Incident("c", "C", Instant.parse("2020-01-01T10:00:00Z"), null));
            remark(feedback, "1", Feedback.State.DONE, "2025-11-22T22:59:59Z");
            remark(feedback, "2", Feedback.State.DONE, "2025-11-22T23:00:00Z");
            remark(feedback, "3", Feedback.State.NEW, "2020-01-01T10:00:00Z");
            Retention retention = new Retention(status, feedback, new RetentionTerms(Map.of()), new Access(kernel.authorisation(), kernel.audit()), kernel.leases(), database.transactions(), kernel.clock());
            assertThat(retention.purge()).isEqualTo(2);
            assertThat(status.incidents(Instant.EPOCH)).extracting(Incident::component).containsExactlyInAnyOrder("b", "c");
            assertThat(feedback.list(null, PageRequest.first()).items()).extracting(Feedback::id).containsExactlyInAnyOrder("2", "3");
            assertThat(kernel.audit().search(null, null, "feedback", null, null, PageRequest.first()).items()).singleElement().satisfies(row -> assertThat(row.action()).isEqualTo("feedback.purge"));
            assertThat(retention.purge()).isZero();
        }
    }

    private static void remark(FeedbackStore feedback, String id, Feedback.State state, String at) {
        feedback.insert(new Feedback(id, Instant.parse(at), null, "testo", "maria@example.it", null, Feedback.State.NEW, null, null));
        if (state != Feedback.State.NEW) {
            feedback.handle(id, state, "", "aiuto", Instant.parse(at));
        }
    }

    @Test
    void theConfigurationComesBeforeTheParameters() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        assertThat(new RetentionTerms(Map.of()).months(RetentionTerms.INCIDENTS, day)).isEqualTo(24);
        assertThat(new RetentionTerms(Map.of()).months(RetentionTerms.FEEDBACK, day)).isEqualTo(12);
        assertThat(new RetentionTerms(Map.of("retention.feedback.months", " 6 ")).months(RetentionTerms.FEEDBACK, day)).isEqualTo(6);
        for (String wrong : List.of("0", "-3", "un anno", "12345")) {
            assertThatThrownBy(() -> new RetentionTerms(Map.of("retention.incidents.months", wrong))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("retention.incidents.months");
        }
    }
}
