package it.sintesi.observatory.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.observatory.api.ExternalFact;
import it.sintesi.observatory.api.Staff;
import it.sintesi.observatory.sources.domain.Loaded;

class ImportsTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "sources");

    private static String code(Throwable e) {
        return ((ServiceException) e).rejections().get(0).code();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void figures_enter_only_when_confirmed_and_leave_when_undone(Engine engine) {
        try (World w = new World(DATABASES.fresh(engine))) {
            String id = w.stage("INPS_SHORT_TIME", "ore.csv", World.HOURS);
            assertThat(w.module.sources().series("INPS_SHORT_TIME", "ordinaria")).as("staged only").isEmpty();
            assertThat(w.warehouse).isEmpty();
            w.module.changes().confirm(Staff.ANALYST, id, false);
            assertThat(w.module.sources().series("INPS_SHORT_TIME", "ordinaria")).extracting(ExternalFact::value).containsExactly(new BigDecimal("12345.5"), new BigDecimal("8E+2"));
            assertThat(w.warehouse.get(id)).hasSize(3);
            assertThat(w.module.sources().imports(Staff.SUPERVISOR)).singleElement().satisfies(i -> assertThat(i.rows()).isEqualTo(3));
            assertThatThrownBy(() -> w.module.changes().undo(Staff.ANALYST, id, null)).satisfies(e -> assertThat(code(e)).isEqualTo("SRC-REASON"));
            w.module.changes().undo(Staff.ANALYST, id, "Dati provvisori");
            assertThat(w.warehouse.get(id)).isEmpty();
            assertThat(w.module.sources().series("INPS_SHORT_TIME", "ordinaria")).isEmpty();
            var view = w.module.reading().view(Staff.ANALYST, id);
            assertThat(view.of().state()).isEqualTo(Loaded.State.UNDONE);
            assertThat(view.of().undone()).isNotNull();
            assertThat(view.steps()).extracting(Loaded.Step::kind).containsExactly("IMPORTED", "UNDONE");
            assertThat(w.services.acts().find(view.steps().get(1).protocol()).orElseThrow().draft().corrects()).isEqualTo(view.steps().get(0).protocol());
            assertThat(w.stage("INPS_SHORT_TIME", "ore.csv", World.HOURS)).as("may come again once undone").isNotEqualTo(id);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void the_same_file_twice_is_refused_with_the_earlier_named(Engine engine) {
        try (World w = new World(DATABASES.fresh(engine))) {
            w.load("gennaio.csv", World.HOURS);
            assertThatThrownBy(() -> w.stage("INPS_SHORT_TIME", "copia.csv", World.HOURS)).hasMessageContaining("«gennaio.csv»").hasMessageContaining("Ada Analista")
                    .satisfies(e -> assertThat(code(e)).isEqualTo("SRC-TWICE"));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void an_overlap_must_be_confirmed_and_undoing_brings_the_former_back(Engine engine) {
        try (World w = new World(DATABASES.fresh(engine))) {
            String first = w.load("provvisorio.csv", World.HOURS);
            String second = w.stage("INPS_SHORT_TIME", "definitivo.csv", "periodo;provincia;gestione;sezione;ore\n2026-01;BS;ordinaria;C;20\n2026-03;BS;ordinaria;C;30\n");
            assertThat(w.module.reading().view(Staff.ANALYST, second).overlaps()).singleElement().satisfies(o -> {
                assertThat(o.earlier().id()).isEqualTo(first);
                assertThat(o.figures()).isEqualTo(1);
            });
            assertThatThrownBy(() -> w.module.changes().confirm(Staff.ANALYST, second, false)).satisfies(e -> assertThat(code(e)).isEqualTo("SRC-OVERLAP"));
            w.module.changes().confirm(Staff.ANALYST, second, true);
            assertThat(w.module.sources().series("INPS_SHORT_TIME", "ordinaria")).extracting(f -> f.value().intValue()).containsExactly(20, 800, 30);
            assertThat(w.warehouse.get(first)).hasSize(2);
            assertThat(w.warehouse.get(second)).hasSize(2);
            assertThatThrownBy(() -> w.module.changes().undo(Staff.ANALYST, first, "x")).satisfies(e -> assertThat(code(e)).isEqualTo("SRC-LATER"));
            w.module.changes().undo(Staff.ANALYST, second, "Errore della fonte");
            assertThat(w.warehouse.get(first)).hasSize(3);
            assertThat(w.module.sources().series("INPS_SHORT_TIME", "ordinaria")).extracting(f -> f.value().intValue()).containsExactly(12345, 800);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void nothing_enters_while_an_error_stands_or_the_warehouse_is_away(Engine engine) {
        try (World w = new World(DATABASES.fresh(engine))) {
            String wrong = w.stage("INPS_SHORT_TIME", "errori.csv", World.HOURS + "2026-02;BS;altra;C;1\n");
            assertThat(w.module.reading().view(Staff.ANALYST, wrong).reading().problems()).singleElement().satisfies(p -> assertThat(p.line()).isEqualTo(5));
            assertThatThrownBy(() -> w.module.changes().confirm(Staff.ANALYST, wrong, true)).satisfies(e -> assertThat(code(e)).isEqualTo("SRC-ERRORS"));
            w.module.changes().discard(Staff.ANALYST, wrong);
            String right = w.stage("INPS_SHORT_TIME", "ore.csv", World.HOURS);
            w.broken = ServiceException.unavailable("via", 5);
            assertThatThrownBy(() -> w.module.changes().confirm(Staff.ANALYST, right, false)).isSameAs(w.broken);
            assertThat(w.module.sources().series("INPS_SHORT_TIME", "ordinaria")).isEmpty();
            w.broken = null;
            w.module.changes().confirm(Staff.ANALYST, right, false);
            assertThatThrownBy(() -> w.module.changes().confirm(Staff.ANALYST, right, false)).satisfies(e -> assertThat(code(e)).isEqualTo("SRC-STATE"));
            assertThat(w.module.reading().all(Staff.ANALYST)).hasSize(1);
            for (var caller : java.util.List.of(Staff.SUPERVISOR, Staff.OPERATOR)) {
                assertThatThrownBy(() -> w.module.changes().undo(caller, right, "x")).isInstanceOf(ServiceException.class)
                        .satisfies(e -> assertThat(((ServiceException) e).kind()).isEqualTo(ServiceException.Kind.FORBIDDEN));
            }
        }
    }
}
