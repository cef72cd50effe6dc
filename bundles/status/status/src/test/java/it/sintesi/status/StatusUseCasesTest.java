package it.sintesi.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.did.api.DidState;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.rules.api.StatusRule.WorkKind;
import it.sintesi.status.api.StatusKind;
import it.sintesi.status.application.Incomes;
import it.sintesi.status.application.StatusReading;
import it.sintesi.status.domain.Certificate;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatusUseCasesTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "statuses");

    private static final Caller SYSTEM = Caller.system("prova");

    @ParameterizedTest
    @EnumSource(Engine.class)
    void events_build_the_ledger_and_repetitions_change_nothing(Engine engine) throws Exception {
        try (World world = new World(DATABASES.fresh(engine))) {
            world.province.did("d1", Province.ANNA, world.ago(100), DidState.GIVEN, null);
            world.declared(Province.ANNA, "I");
            world.province.work("c1", Province.ANNA, "A.02.00", world.ago(50), world.in(20), null, 18000L);
            world.communicated("c1", Province.ANNA);
            assertThat(world.states(Province.ANNA)).isEqualTo(world.ago(100) + " UNEMPLOYED, " + world.ago(50) + " SUSPENDED, " + world.in(21) + " UNEMPLOYED");
            assertThat(world.published).hasSize(2);
            assertThat(world.published.get(1).type()).isEqualTo("status/Changed");
            assertThat(world.published.get(1).payload()).contains("\"before\":\"UNEMPLOYED\"", "\"after\":\"SUSPENDED\"", "\"retroactive\":true", "\"from\":\"" + world.ago(50) + "\"");
            world.communicated("c1", Province.ANNA);
            world.declared(Province.ANNA, "C");
            assertThat(world.published).hasSize(2);
            assertThat(world.module.statuses().on(SYSTEM, Province.ANNA, world.today()).kind()).isEqualTo(StatusKind.SUSPENDED);
            assertThat(world.module.statuses().seniority(SYSTEM, Province.ANNA, world.today()).days()).isEqualTo(50);
            assertThat(world.module.statuses().on(SYSTEM, Province.BRUNO, world.today()).kind()).isEqualTo(StatusKind.NONE);
            assertThat(world.module.statuses().ledger(SYSTEM, Province.BRUNO)).isEmpty();
        }
    }

    /** Point 3 of what must be seen: a correction of a two-year-old communication changes status, ledger and certificates visibly. */
    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_correction_of_an_old_communication_is_told_with_its_difference(Engine engine) throws Exception {
        try (World world = new World(DATABASES.fresh(engine))) {
            world.province.did("d1", Province.ANNA, world.ago(800), DidState.GIVEN, null);
            world.province.work("c1", Province.ANNA, "A.02.00", world.ago(730), world.ago(601), null, 18000L);
            world.declared(Province.ANNA, "I");
            Certificate days = world.module.certificates().issue(World.ANNA, Province.ANNA, Certificate.Kind.DAYS);
            Certificate status = world.module.certificates().issue(World.ANNA, Province.ANNA, Certificate.Kind.STATUS);
            Certificate registration = world.module.certificates().issue(World.OPERATOR, Province.ANNA, Certificate.Kind.REGISTRATION);
            assertThat(days.facts().days()).isEqualTo(800 - 130);
            assertThat(days.facts().status()).isEqualTo(StatusKind.UNEMPLOYED);
            world.province.work("c1", Province.ANNA, "A.02.00", world.ago(730), world.ago(591), null, 18000L);
            world.communicated("c1", Province.ANNA);
            assertThat(world.published.get(world.published.size() - 1).payload()).contains("\"retroactive\":true", "\"from\":\"" + world.ago(600) + "\"");
            assertThat(world.sent).hasSize(1);
            assertThat(world.sent.get(0).values()).containsEntry("cause", "Assunzione comunicata con c1").containsEntry("after", "Sospeso").containsEntry("before", "Disoccupato");
            assertThat(world.sent.get(0).values().get("certificates")).contains(days.protocol()).doesNotContain(status.protocol());
            Certificate now = world.module.certificates().verify(days.code()).orElseThrow();
            assertThat(now.valid()).isFalse();
            assertThat(now.superseded().reason().text()).contains("c1");
            assertThat(now.superseded().reason().phrases()).extracting(Phrase::key).containsExactly("STA-CAUSE-COMMUNICATION", "STA-CAUSE-HIRING");
            assertThat(world.module.certificates().verify(status.code()).orElseThrow().valid()).as("the state of that day is the same").isTrue();
            assertThat(world.module.certificates().verify(registration.code()).orElseThrow().valid()).isTrue();
            Certificate newer = world.module.certificates().issue(World.ANNA, Province.ANNA, Certificate.Kind.DAYS);
            assertThat(newer.facts().days()).isEqualTo(800 - 140);
            assertThat(world.module.certificates().verify(days.code()).orElseThrow().superseded().by()).isEqualTo(newer.code());
            assertThat(world.module.certificates().authentic(newer)).isTrue();
            StatusReading reading = (StatusReading) world.module.statuses();
            assertThat(reading.former(World.OPERATOR, Province.ANNA)).singleElement().satisfies(f -> {
                assertThat(f.retroactive()).isTrue();
                assertThat(f.firstChange()).isEqualTo(world.today().minusDays(600));
                assertThat(f.ledger().kindOn(world.today().minusDays(600))).isEqualTo(StatusKind.UNEMPLOYED);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_correction_and_a_cancellation_are_told_as_what_they_are(Engine engine) throws Exception {
        try (World world = new World(DATABASES.fresh(engine))) {
            world.province.did("d1", Province.ANNA, world.ago(800), DidState.GIVEN, null);
            world.province.work("c1", Province.ANNA, "A.02.00", world.ago(730), world.ago(601), null, 18000L);
            world.declared(Province.ANNA, "I");
            world.province.work("c1", Province.ANNA, "A.02.00", world.ago(730), world.ago(591), null, 18000L);
            world.communicated("c1", Province.ANNA, "EXTENSION", "03");
            world.province.work("c1", Province.ANNA, "A.02.00", world.ago(730), world.ago(601), null, 18000L);
            world.communicated("c1", Province.ANNA, "TERMINATION", "04");
            assertThat(world.sent).extracting(message -> message.values().get("cause")).containsExactly("Rettifica (proroga) comunicata con c1", "Annullamento (cessazione) comunicato con c1");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_declared_income_is_an_act_and_changes_the_status_at_once(Engine engine) throws Exception {
        try (World world = new World(DATABASES.fresh(engine))) {
            world.province.did("d1", Province.ANNA, world.ago(100), DidState.GIVEN, null);
            world.province.work("c1", Province.ANNA, "A.01.00", world.ago(50), null, null, null);
            world.declared(Province.ANNA, "I");
            assertThat(world.ledger(Province.ANNA).on(world.today()).orElseThrow().period().reason()).contains("non è noto");
            Incomes incomes = world.module.incomes();
            var first = incomes.declare(World.ANNA, Province.ANNA, new Incomes.Form(null, "c1", null, world.today().minusDays(50), null, "7.900", null));
            assertThat(world.states(Province.ANNA)).isEqualTo(world.ago(100) + " UNEMPLOYED, " + world.ago(50) + " CONSERVED");
            var second = incomes.declare(World.OPERATOR, Province.ANNA, new Incomes.Form(null, "c1", null, world.today().minusDays(50), null, "9000", first.id()));
            assertThat(world.ledger(Province.ANNA).kindOn(world.today())).isEqualTo(StatusKind.SUSPENDED);
            assertThat(incomes.list(World.ANNA, Province.ANNA)).extracting(d -> d.replacedBy()).containsExactly(null, second.id());
            assertThat(world.services.acts().find(second.protocol()).orElseThrow().draft().corrects()).isEqualTo(first.protocol());
            assertThatThrownBy(() -> incomes.declare(World.ANNA, Province.ANNA, new Incomes.Form(WorkKind.KEEPS, null, " ", null, null, "-3", null)))
                    .isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e.rejections()).extracting(r -> r.code()).containsExactly("STA-001", "STA-002", "STA-005"));
            assertThatThrownBy(() -> incomes.declare(World.ANNA, Province.ANNA, new Incomes.Form(null, "altrui", null, world.today(), world.today().minusDays(1), "1", null)))
                    .isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e.rejections()).extracting(r -> r.code()).containsExactly("STA-003", "STA-004"));
            assertThatThrownBy(() -> incomes.declare(World.ANNA, Province.ANNA, new Incomes.Form(null, "c1", null, world.today(), null, "1", first.id())))
                    .isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e.kind()).isEqualTo(ServiceException.Kind.NOT_FOUND));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_merged_code_gives_its_life_to_the_one_that_counts_and_takes_it_back(Engine engine) throws Exception {
        try (World world = new World(DATABASES.fresh(engine))) {
            world.province.did("d1", Province.ANNA, world.ago(100), DidState.GIVEN, null);
            world.province.work("c1", Province.FORMER, "A.02.00", world.ago(50), world.ago(41), null, 18000L);
            world.declared(Province.ANNA, "I");
            world.communicated("c1", Province.FORMER);
            String merge = "{\"formerCode\":\"" + Province.FORMER + "\",\"code\":\"" + Province.ANNA + "\"}";
            world.event(world.module.mergeListener(), "registry/Merged", merge);
            assertThat(world.states(Province.ANNA)).isEqualTo(world.ago(100) + " UNEMPLOYED, " + world.ago(50) + " SUSPENDED, " + world.ago(40) + " UNEMPLOYED");
            assertThat(world.states(Province.FORMER)).isEmpty();
            world.event(world.module.mergeListener(), "registry/Parted", merge);
            assertThat(world.states(Province.ANNA)).isEqualTo(world.ago(100) + " UNEMPLOYED");
            assertThat(world.states(Province.FORMER)).isEqualTo(world.ago(50) + " EMPLOYED, " + world.ago(40) + " NONE");
        }
    }

    /** A communication whose worker was corrected concerns the worker who had it before, too. */
    @ParameterizedTest
    @EnumSource(Engine.class)
    void the_worker_of_before_is_computed_again(Engine engine) throws Exception {
        try (World world = new World(DATABASES.fresh(engine))) {
            world.province.work("c1", Province.ANNA, "A.01.00", world.ago(50), null, null, 18000L);
            world.communicated("c1", Province.ANNA);
            assertThat(world.states(Province.ANNA)).isEqualTo(world.ago(50) + " EMPLOYED");
            world.province.work("c1", Province.BRUNO, "A.01.00", world.ago(50), null, null, 18000L);
            world.communicated("c1", null);
            assertThat(world.states(Province.ANNA)).isEmpty();
            assertThat(world.states(Province.BRUNO)).isEqualTo(world.ago(50) + " EMPLOYED");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void the_whole_province_is_computed_and_a_second_run_changes_nothing(Engine engine) throws Exception {
        try (World world = new World(DATABASES.fresh(engine))) {
            for (int i = 0; i < 25; i++) {
                world.province.work("c" + i, "W%011d".formatted(i), "A.01.00", world.ago(50 + i), null, null, 18000L);
            }
            world.province.did("d1", Province.ANNA, world.ago(100), DidState.GIVEN, null);
            world.declared(Province.ANNA, "I");
            var province = world.module.inPortions(10);
            assertThat(province.all(p -> { })).satisfies(p -> {
                assertThat(p.done()).isEqualTo(26);
                assertThat(p.changed()).isEqualTo(25);
            });
            assertThat(world.states("W00000000007")).isEqualTo(world.ago(57) + " EMPLOYED");
            assertThat(province.all(p -> { }).changed()).isZero();
            world.province.work("c7", "W00000000007", "A.01.00", world.ago(57), null, world.ago(10), 18000L);
            assertThat(province.all(p -> { }).changed()).isEqualTo(1);
            assertThatThrownBy(() -> province.all(p -> {
                throw new IllegalStateException("stopped after " + p.done());
            })).hasMessage("stopped after 10");
            assertThat(province.all(p -> { }).done()).as("it goes on where it was stopped").isEqualTo(26);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Engine.class, names = "DERBY")
    void strangers_are_refused_and_readings_leave_a_trace(Engine engine) throws Exception {
        try (World world = new World(DATABASES.fresh(engine))) {
            world.province.did("d1", Province.ANNA, world.ago(100), DidState.GIVEN, null);
            world.declared(Province.ANNA, "I");
            for (Caller stranger : List.of(World.BRUNO, World.ELSEWHERE, World.EMPLOYER, World.UNVERIFIED)) {
                for (Runnable attempt : List.<Runnable>of(() -> world.module.statuses().ledger(stranger, Province.ANNA), () -> world.module.incomes().list(stranger, Province.ANNA),
                        () -> world.module.incomes().relations(stranger, Province.ANNA), () -> world.module.certificates().list(stranger, Province.ANNA),
                        () -> world.module.certificates().issue(stranger, Province.ANNA, Certificate.Kind.STATUS),
                        () -> world.module.certificates().document(stranger, Province.ANNA, "A".repeat(16)))) {
                    assertThatThrownBy(attempt::run).isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e.kind()).isEqualTo(ServiceException.Kind.FORBIDDEN));
                }
            }
            world.module.statuses().ledger(World.OPERATOR, Province.ANNA);
            assertThat(world.services.audit().search("operatore", Province.ANNA, "status.read", null, null, it.sintesi.kernel.api.PageRequest.first()).total()).isEqualTo(1);
            assertThatThrownBy(() -> world.module.certificates().issue(World.BRUNO, Province.BRUNO, Certificate.Kind.DAYS))
                    .isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e.rejections()).extracting(r -> r.code()).containsExactly("STA-010"));
        }
    }
}
