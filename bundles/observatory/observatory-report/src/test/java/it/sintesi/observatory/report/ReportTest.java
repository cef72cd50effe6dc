package it.sintesi.observatory.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.observatory.api.Staff;
import it.sintesi.observatory.report.application.ReportDesk;
import it.sintesi.observatory.report.domain.Content;
import it.sintesi.observatory.report.domain.HalfYear;
import it.sintesi.observatory.report.domain.Report;

class ReportTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "reports");

    private static final int ANALYSTS = 2;

    private static String code(Throwable e) {
        return ((ServiceException) e).rejections().get(0).code();
    }

    private static Content.Section section(World w, String id, String name) {
        return w.module.desk().find(Staff.ANALYST, id).content().sections().stream().filter(s -> s.id().equals(name)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void one_click_gathers_a_draft_that_becomes_an_act_when_it_is_registered(Engine engine) {
        try (World w = new World(DATABASES.fresh(engine))) {
            String id = w.drafted();
            assertThat(w.module.desk().versions(Staff.ANALYST, id)).as("a draft is no act").isEmpty();
            assertThat(w.module.desk().draft(Staff.ANALYST, id, false)).startsWith('%', 'P', 'D', 'F');
            w.register(id);
            Report report = w.module.desk().find(Staff.SUPERVISOR, id);
            assertThat(report.state()).isEqualTo(Report.State.READY);
            assertThat(report.done()).isEqualTo(report.total());
            assertThat(section(w, id, "main").text()).contains("Avviamenti: 45.373, +2,0 % rispetto a 44.483 dello stesso semestre dell'anno prima.", "Cessazioni: 35.740, +12,6 % rispetto a 31.741",
                    "Saldo: 9.633, \u221224,4 % rispetto a 12.742");
            assertThat(section(w, id, "sectors").text()).contains("La voce più grande per avviamenti è «Sanità <e> assistenza sociale»").doesNotContain("per saldo");
            assertThat(section(w, id, "age").text()).as("workers of several ages do not add up").doesNotContain("lavoratori");
            assertThat(section(w, id, "months").text()).startsWith("Il mese con più avviamenti è 2026-06: 11.343 su 39.699 (28,6 %).");
            assertThat(section(w, id, "main").text()).contains("Lavoratori avviati: 1.900, 0,0 % rispetto a 1.900");
            Report.Version version = w.module.desk().versions(Staff.ANALYST, id).get(0);
            assertThat(version.written()).isTrue();
            assertThat(w.services.acts().find(version.protocol()).orElseThrow().draft().digest()).isEqualTo(version.digest());
            assertThat(w.module.desk().document(version, false)).startsWith('%', 'P', 'D', 'F');
            assertThat(w.module.desk().document(version, true)).startsWith('P', 'K');
            assertThat(w.module.desk().create(Staff.ANALYST, World.FIRST)).as("asked twice is one report").isEqualTo(id);
            assertThat(w.waiting).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_new_version_keeps_edited_texts_and_the_former_documents(Engine engine) {
        try (World w = new World(DATABASES.fresh(engine))) {
            ReportDesk desk = w.module.desk();
            String id = w.made();
            byte[] first = desk.document(desk.versions(Staff.ANALYST, id).get(0), false);
            desk.texts(Staff.ANALYST, id, Map.of("main", "Un semestre vivace."));
            int asked = w.warehouse.asked;
            w.register(id);
            assertThat(w.warehouse.asked).as("figures as they were").isEqualTo(asked);
            desk.again(Staff.ANALYST, id);
            w.work();
            assertThat(w.warehouse.asked).isGreaterThan(asked);
            assertThat(section(w, id, "main").text()).isEqualTo("Un semestre vivace.");
            assertThatThrownBy(() -> desk.register(Staff.ANALYST, id)).as("nothing new").satisfies(e -> assertThat(code(e)).isEqualTo("REP-SAME"));
            desk.texts(Staff.ANALYST, id, Map.of("sex", "Più donne che uomini."));
            w.register(id);
            var versions = desk.versions(Staff.ANALYST, id);
            assertThat(versions).extracting(Report.Version::number).containsExactly(3, 2, 1);
            assertThat(versions.get(1).former()).isEqualTo(versions.get(2).protocol());
            assertThat(desk.document(versions.get(2), false)).as("never overwritten").isEqualTo(first);
            assertThat(desk.published()).isEmpty();
            desk.publish(Staff.ANALYST, id, 2);
            assertThat(desk.published()).extracting(Report.Version::number).containsExactly(2);
            assertThatThrownBy(() -> desk.publish(Staff.ANALYST, id, 2)).satisfies(e -> assertThat(code(e)).isEqualTo("REP-STATE"));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void work_can_be_left_cancelled_interrupted_and_tried_again(Engine engine) {
        try (World w = new World(DATABASES.fresh(engine))) {
            ReportDesk desk = w.module.desk();
            String id = desk.create(Staff.ANALYST, World.FIRST);
            assertThat(desk.running(desk.find(Staff.ANALYST, id))).isTrue();
            assertThatThrownBy(() -> desk.register(Staff.ANALYST, id)).satisfies(e -> assertThat(code(e)).isEqualTo("REP-DRAFT"));
            assertThatThrownBy(() -> desk.again(Staff.ANALYST, id)).satisfies(e -> assertThat(code(e)).isEqualTo("REP-RUNNING"));
            desk.cancel(Staff.ANALYST, id);
            w.work();
            assertThat(desk.find(Staff.ANALYST, id).state()).isEqualTo(Report.State.CANCELLED);
            assertThat(desk.find(Staff.ANALYST, id).content()).as("stopped at the first step").isNull();
            desk.again(Staff.ANALYST, id);
            w.waiting.clear();
            w.pass(Duration.ofMinutes(6));
            assertThat(desk.running(desk.find(Staff.ANALYST, id))).as("no sign of life").isFalse();
            w.warehouse.broken = ServiceException.unavailable("Il magazzino non risponde", 5);
            desk.again(Staff.ANALYST, id);
            w.work();
            assertThat(desk.find(Staff.ANALYST, id)).satisfies(r -> {
                assertThat(r.state()).isEqualTo(Report.State.FAILED);
                assertThat(r.problem()).isEqualTo("Il magazzino non risponde");
            });
            w.warehouse.broken = null;
            desk.again(Staff.ANALYST, id);
            w.work();
            w.register(id);
            assertThat(desk.versions(Staff.ANALYST, id)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void who_asks_at_the_same_instant_gets_the_same_report(Engine engine) throws Exception {
        try (World w = new World(DATABASES.fresh(engine))) {
            ExecutorService analysts = Executors.newFixedThreadPool(ANALYSTS);
            try {
                for (HalfYear half = new HalfYear(2025, 2); half.year() > 2020; half = half.before()) {
                    HalfYear asked = half;
                    CyclicBarrier together = new CyclicBarrier(ANALYSTS);
                    Callable<String> click = () -> {
                        together.await();
                        return w.module.desk().create(Staff.ANALYST, asked);
                    };
                    Set<String> ids = new HashSet<>();
                    for (Future<String> answer : analysts.invokeAll(Collections.nCopies(ANALYSTS, click))) {
                        ids.add(answer.get());
                    }
                    assertThat(ids).hasSize(1);
                }
                assertThat(w.waiting).as("one work for each report").hasSize(w.module.desk().all(Staff.ANALYST).size());
            } finally {
                analysts.shutdownNow();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void another_area_has_a_report_made_and_published_at_once(Engine engine) {
        try (World w = new World(DATABASES.fresh(engine))) {
            String id = w.module.reports().publish(Staff.ANALYST, "2026-S1");
            assertThat(w.module.desk().published()).singleElement().satisfies(v -> assertThat(v.reportId()).isEqualTo(id));
            assertThat(w.module.reports().published()).containsExactly("2026-S1");
            assertThatThrownBy(() -> w.module.reports().publish(Staff.ANALYST, "2026-S1")).satisfies(e -> assertThat(code(e)).isEqualTo("REP-THERE"));
            assertThatThrownBy(() -> w.module.reports().publish(Staff.ANALYST, "2026-S9")).satisfies(e -> assertThat(code(e)).isEqualTo("REP-HALF"));
            w.warehouse.broken = ServiceException.unavailable("Il magazzino non risponde", 5);
            assertThatThrownBy(() -> w.module.reports().publish(Staff.ANALYST, "2025-S2")).hasMessageContaining("Il magazzino non risponde").satisfies(e -> assertThat(code(e)).isEqualTo("REP-STATE"));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_half_year_that_is_not_over_and_strangers_are_refused(Engine engine) {
        try (World w = new World(DATABASES.fresh(engine))) {
            ReportDesk desk = w.module.desk();
            assertThatThrownBy(() -> desk.create(Staff.ANALYST, new HalfYear(2026, 2))).satisfies(e -> assertThat(code(e)).isEqualTo("REP-HALF"));
            assertThatThrownBy(() -> desk.create(Staff.SUPERVISOR, World.FIRST)).satisfies(e -> assertThat(((ServiceException) e).kind()).isEqualTo(ServiceException.Kind.FORBIDDEN));
            String id = w.made();
            assertThatThrownBy(() -> desk.texts(Staff.ANALYST, id, Map.of("main", "x".repeat(4001)))).satisfies(e -> assertThat(code(e)).isEqualTo("REP-TEXT"));
            assertThatThrownBy(() -> desk.publish(Staff.SUPERVISOR, id, 1)).satisfies(e -> assertThat(((ServiceException) e).kind()).isEqualTo(ServiceException.Kind.FORBIDDEN));
        }
    }
}
