package it.sintesi.did;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.did.api.Did;
import it.sintesi.did.api.DidOrigin;
import it.sintesi.did.api.DidState;
import it.sintesi.did.api.RevocationCause;
import it.sintesi.did.domain.Declaration;
import it.sintesi.did.domain.Step;
import it.sintesi.did.persistence.Json;
import it.sintesi.did.persistence.WorkStore.Queue;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.rules.api.DidEligibilityRule.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DidTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "dids");

    private static String form() {
        return UUID.randomUUID().toString();
    }

    private static Declaration give(World w, Caller caller, String person, String... answers) {
        return w.did.giving().give(caller, form(), person, World.answers(answers));
    }

    private static List<String> letters(World w) {
        return w.events.stream().filter(e -> e.type().equals("did/Changed")).map(e -> Json.read(e.payload()).get("event")).toList();
    }

    private static List<Step.Kind> kinds(World w, String id) {
        return w.stores.steps().ofDid(id).stream().map(Step::kind).toList();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void given_at_the_portal_it_is_one_act_with_terms_profile_event_and_message(Engine engine) {
        try (World w = new World(DATABASES.fresh(engine))) {
            String form = form();
            Declaration d = w.did.giving().give(World.ANNA, form, Town.ANNA, World.answers("benefit", "true"));
            assertThat(d.state()).isEqualTo(DidState.GIVEN);
            assertThat(d.origin()).isEqualTo(DidOrigin.PORTAL);
            assertThat(d.office()).isEqualTo("cpi-breno");
            assertThat(d.contactBy()).isAfterOrEqualTo(w.today().plusDays(15)).isBefore(w.today().plusDays(20));
            assertThat(w.services.acts().find(d.protocol())).get().satisfies(a -> assertThat(a.draft().kind()).isEqualTo("DID_GIVEN"));
            assertThat(w.did.giving().give(World.ANNA, form, Town.ANNA, World.answers("benefit", "true"))).as("the same form again").isEqualTo(d);
            assertThat(letters(w)).containsExactly("I");
            assertThat(Json.read(w.events.get(0).payload())).containsEntry("id", d.id()).containsEntry("person", Town.ANNA).containsEntry("givenOn", w.today().toString())
                    .containsEntry("origin", "PORTAL").containsEntry("office", "cpi-breno").containsEntry("protocol", d.protocol()).containsEntry("cause", null);
            assertThat(w.sent).singleElement().satisfies(n -> assertThat(n.template()).isEqualTo("did.given"));
            assertThat(w.did.profiles().ofPerson(World.OPERATOR, Town.ANNA)).singleElement().satisfies(p -> {
                assertThat(p.inputs()).containsEntry("Genere", "F").containsEntry("Cittadinanza", "ITALIANA").containsEntry("ProvinciaDiResidenza", "017").containsEntry("TitoloDiStudio", "40")
                        .containsEntry("HaMaiAvutoUnLavoro", "false").doesNotContainKeys("DaQuantiMesiConclusoUltimoRappLavoro", "DurataPresenzaInItalia");
                assertThat(p.rule()).isEqualTo("profiling@1");
            });
            assertThatThrownBy(() -> give(w, World.OPERATOR, Town.ANNA)).isInstanceOfSatisfying(ServiceException.class, e -> {
                assertThat(e.kind()).isEqualTo(ServiceException.Kind.CONFLICT);
                assertThat(e.rejections().get(0).code()).isEqualTo("DID-010");
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void of_two_at_the_same_time_one_wins_and_the_other_is_told(Engine engine) throws Exception {
        try (World w = new World(DATABASES.fresh(engine))) {
            ExecutorService pool = Executors.newFixedThreadPool(4);
            String same = form();
            List<Callable<String>> four = List.of(() -> outcome(w, same), () -> outcome(w, same), () -> outcome(w, form()), () -> outcome(w, form()));
            List<String> outcomes = new java.util.ArrayList<>();
            for (Future<String> f : pool.invokeAll(four)) {
                outcomes.add(f.get());
            }
            pool.shutdown();
            assertThat(w.stores.declarations().ofPerson(Town.ANNA)).hasSize(1);
            String winner = w.stores.declarations().active(Town.ANNA).orElseThrow().id();
            assertThat(outcomes).allMatch(o -> o.equals(winner) || o.equals("DID-010")).contains(winner);
        }
    }

    private static String outcome(World w, String form) {
        try {
            return w.did.giving().give(World.ANNA, form, Town.ANNA, World.answers()).id();
        } catch (ServiceException e) {
            return e.rejections().get(0).code();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void refused_with_reasons_it_may_be_reviewed_and_counts_when_upheld(Engine engine) {
        try (World w = new World(DATABASES.fresh(engine))) {
            Declaration d = give(w, World.OPERATOR, Town.ANNA, "working", "true", "employeeIncome", "8500,01");
            assertThat(d.state()).isEqualTo(DidState.REFUSED);
            assertThat(letters(w)).isEmpty();
            assertThat(w.stores.steps().checks(d.id())).filteredOn(c -> c.standing() == Standing.NOT_MET).singleElement()
                    .satisfies(c -> assertThat(c.reviewer()).contains("Commissione provinciale"));
            assertThat(give(w, World.ANNA, Town.ANNA, "available", "false").state()).as("a refusal bars nothing").isEqualTo(DidState.REFUSED);
            w.did.reviewing().ask(World.ANNA, d.id(), "Il reddito è più basso");
            assertThatThrownBy(() -> w.did.reviewing().ask(World.ANNA, d.id(), "Di nuovo")).isInstanceOf(ServiceException.class);
            assertThat(w.did.reading().queue(World.COLLEAGUE, Queue.REVIEW, w.today(), PageRequest.first()).items()).extracting(Declaration::id).containsExactly(d.id());
            assertThatThrownBy(() -> w.did.reviewing().decide(World.OPERATOR, d.id(), true, "Accolto", null)).as("not by who refused").hasMessageContaining("altro operatore");
            Declaration upheld = w.did.reviewing().decide(World.COLLEAGUE, d.id(), true, "Busta paga prodotta", "Delibera 3");
            assertThat(upheld.state()).isEqualTo(DidState.GIVEN);
            assertThat(letters(w)).containsExactly("I");
            assertThat(kinds(w, d.id())).containsExactly(Step.Kind.REFUSED, Step.Kind.REVIEW_ASKED, Step.Kind.REVIEW_UPHELD);
            List<Step> steps = w.stores.steps().ofDid(d.id());
            assertThat(steps.get(1).refers()).isEqualTo(steps.get(0).protocol());
            assertThat(w.stores.declarations().find(d.id())).contains(upheld);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void confirmed_revoked_restored_each_by_an_act_that_refers_to_the_former(Engine engine) {
        try (World w = new World(DATABASES.fresh(engine))) {
            Declaration d = give(w, World.OPERATOR, Town.ANNA);
            assertThat(w.did.service().confirm(World.OPERATOR, d.id(), w.today()).state()).isEqualTo(DidState.CONFIRMED);
            assertThat(w.did.service().confirm(World.OPERATOR, d.id(), w.today()).state()).as("again").isEqualTo(DidState.CONFIRMED);
            LocalDate barred = w.today().plusMonths(2);
            Did lost = w.did.service().revoke(World.COLLEAGUE, Town.ANNA, w.today(), RevocationCause.SANCTION, barred, "2026/0000009");
            assertThat(lost).satisfies(r -> {
                assertThat(r.state()).isEqualTo(DidState.REVOKED);
                assertThat(r.revokedOn()).isEqualTo(w.today());
                assertThat(r.barredUntil()).isEqualTo(barred);
            });
            assertThat(give(w, World.ANNA, Town.ANNA).state()).as("barred").isEqualTo(DidState.REFUSED);
            assertThatThrownBy(() -> w.did.service().takeIn(World.INPS, Town.ANNA, w.today(), DidOrigin.INPS, "X")).hasMessageContaining("decadenza");
            assertThat(w.did.service().restore(World.COLLEAGUE, d.id(), "Delibera 4").state()).isEqualTo(DidState.CONFIRMED);
            assertThat(letters(w)).containsExactly("I", "C", "R", "T");
            assertThat(kinds(w, d.id())).containsExactly(Step.Kind.GIVEN, Step.Kind.CONFIRMED, Step.Kind.REVOKED, Step.Kind.RESTORED);
            List<Step> steps = w.stores.steps().ofDid(d.id());
            for (int i = 1; i < steps.size(); i++) {
                assertThat(steps.get(i).refers()).isEqualTo(steps.get(i - 1).protocol());
                assertThat(w.services.acts().find(steps.get(i).protocol()).orElseThrow().draft().corrects()).isEqualTo(steps.get(i - 1).protocol());
            }
            assertThatThrownBy(() -> w.did.service().revoke(World.COLLEAGUE, Town.BRUNO, w.today(), RevocationCause.WAIVER, null, null)).isInstanceOfSatisfying(ServiceException.class,
                    e -> assertThat(e.kind()).isEqualTo(ServiceException.Kind.NOT_FOUND));
            assertThat(w.services.acts().verify().intact()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void after_two_months_a_new_one_is_possible_and_the_old_one_is_not_restored_beside_it(Engine engine) {
        try (World w = new World(DATABASES.fresh(engine))) {
            Declaration d = give(w, World.OPERATOR, Town.ANNA);
            LocalDate barred = w.today().plusMonths(2);
            w.did.service().revoke(World.COLLEAGUE, Town.ANNA, w.today(), RevocationCause.SANCTION, barred, "P");
            w.later(java.time.temporal.ChronoUnit.DAYS.between(w.today(), barred) - 1);
            assertThat(give(w, World.ANNA, Town.ANNA).state()).isEqualTo(DidState.REFUSED);
            w.later(1);
            assertThat(give(w, World.ANNA, Town.ANNA).state()).isEqualTo(DidState.GIVEN);
            assertThatThrownBy(() -> w.did.service().restore(World.COLLEAGUE, d.id(), "P2")).isInstanceOfSatisfying(ServiceException.class,
                    e -> assertThat(e.rejections().get(0).code()).isEqualTo("DID-010"));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_wrong_insertion_is_cancelled_until_the_day_after_only(Engine engine) {
        try (World w = new World(DATABASES.fresh(engine))) {
            Declaration d = give(w, World.OPERATOR, Town.ANNA);
            w.later(1);
            w.did.ending().cancel(World.OPERATOR, d.id(), "Persona sbagliata");
            assertThat(letters(w)).containsExactly("I", "A");
            Declaration second = give(w, World.OPERATOR, Town.ANNA);
            w.later(2);
            assertThatThrownBy(() -> w.did.ending().cancel(World.OPERATOR, second.id(), "Tardi")).isInstanceOfSatisfying(ServiceException.class,
                    e -> assertThat(e.rejections().get(0).code()).isEqualTo("DID-023"));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_claim_at_inps_is_a_declaration_once(Engine engine) {
        try (World w = new World(DATABASES.fresh(engine))) {
            LocalDate claimed = w.today().minusDays(3);
            Did d = w.did.service().takeIn(World.INPS, Town.BRUNO, claimed, DidOrigin.INPS, "INPS-1");
            assertThat(w.did.service().takeIn(World.INPS, Town.BRUNO, claimed, DidOrigin.INPS, "INPS-1")).isEqualTo(d);
            assertThat(d.givenOn()).isEqualTo(claimed);
            assertThat(d.office()).isEqualTo("cpi-brescia");
            assertThat(w.did.service().takeIn(World.INPS, Town.BRUNO, w.today(), DidOrigin.INPS, "INPS-2").id()).as("it rests on the one that counts").isEqualTo(d.id());
            assertThat(letters(w)).containsExactly("I");
            assertThatThrownBy(() -> w.did.service().takeIn(World.ANNA, Town.ANNA, claimed, DidOrigin.INPS, "I")).isInstanceOf(ServiceException.class);
            assertThatThrownBy(() -> w.did.service().takeIn(World.INPS, Town.ANNA, w.today().plusDays(1), DidOrigin.INPS, "I")).hasMessageContaining("futuro");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void the_availability_is_reminded_twice_then_told_as_overdue_and_nobody_loses_anything(Engine engine) {
        try (World w = new World(DATABASES.fresh(engine))) {
            Declaration d = give(w, World.ANNA, Town.ANNA);
            w.sent.clear();
            w.later(java.time.temporal.ChronoUnit.DAYS.between(w.today(), d.confirmBy()) - 31);
            assertThat(w.did.upkeep().remind()).isZero();
            w.later(1);
            assertThat(w.did.upkeep().remind()).isEqualTo(1);
            assertThat(w.did.upkeep().remind()).as("once").isZero();
            w.later(23);
            assertThat(w.did.upkeep().remind()).isEqualTo(1);
            w.later(7);
            assertThat(w.did.upkeep().remind()).as("still in time").isZero();
            assertThat(w.did.reading().waiting(World.OPERATOR, Queue.OVERDUE, w.today())).isZero();
            w.later(1);
            assertThat(w.did.upkeep().remind()).isEqualTo(1);
            assertThat(w.sent).extracting(n -> n.template()).containsExactly("did.confirm-soon", "did.confirm-soon", "did.confirm-late");
            assertThat(w.did.reading().waiting(World.OPERATOR, Queue.OVERDUE, w.today())).isEqualTo(1);
            assertThat(w.did.reading().waiting(World.OTHER_OFFICE, Queue.OVERDUE, w.today())).isZero();
            assertThat(w.stores.declarations().active(Town.ANNA)).as("nothing is lost automatically").isPresent();
            w.did.service().confirmAvailability(World.ANNA, Town.ANNA);
            w.did.service().confirmAvailability(World.ANNA, Town.ANNA);
            assertThat(kinds(w, d.id())).containsExactly(Step.Kind.GIVEN, Step.Kind.AVAILABLE);
            assertThat(w.did.reading().waiting(World.OPERATOR, Queue.OVERDUE, w.today())).isZero();
            assertThat(w.events).last().satisfies(e -> assertThat(e.type()).isEqualTo("did/AvailabilityConfirmed"));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void profiles_are_renewed_after_ninety_days_replaced_by_the_national_answer_and_corrected(Engine engine) {
        try (World w = new World(DATABASES.fresh(engine))) {
            give(w, World.ANNA, Town.ANNA);
            w.later(89);
            assertThat(w.did.profiles().renew(Caller.system("prova"))).isZero();
            w.later(1);
            assertThat(w.did.profiles().renew(Caller.system("prova"))).isEqualTo(1);
            assertThat(w.did.profiles().renew(Caller.system("prova"))).isZero();
            assertThat(w.did.profiles().ofPerson(World.OPERATOR, Town.ANNA)).hasSize(2);
            assertThat(w.did.profiles().ofPerson(World.OPERATOR, Town.ANNA).get(0).inputs()).as("months of search go on").isNotEqualTo(w.did.profiles().ofPerson(World.OPERATOR, Town.ANNA).get(1).inputs());
            w.did.profiles().record(World.INPS, Town.ANNA, "77", w.today(), new BigDecimal("0.81234"), Map.of("Eta", "41"));
            w.did.profiles().record(World.INPS, Town.ANNA, "77", w.today(), new BigDecimal("0.81234"), Map.of("Eta", "41"));
            assertThat(w.did.profiles().ofPerson(World.OPERATOR, Town.ANNA)).hasSize(3).first().satisfies(p -> assertThat(p.band()).isEqualTo("4"));
            w.did.profiles().correct(World.OPERATOR, Town.ANNA, "2", "Ha un'offerta in vista");
            assertThat(w.did.profiles().ofPerson(World.OPERATOR, Town.ANNA).get(0).effectiveBand()).isEqualTo("2");
            assertThatThrownBy(() -> w.did.profiles().correct(World.OPERATOR, Town.ANNA, "2", "È invalida civile al 60 per cento")).isInstanceOfSatisfying(ServiceException.class,
                    e -> assertThat(e.rejections().get(0).code()).isEqualTo("SENS-001"));
            assertThatThrownBy(() -> w.did.profiles().correct(World.OTHER_OFFICE, Town.ANNA, "2", "x")).isInstanceOf(ServiceException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void an_incomplete_profile_is_completed_as_of_the_day_of_the_declaration_and_told(Engine engine) {
        try (World w = new World(DATABASES.fresh(engine))) {
            LocalDate day = w.today();
            w.did.service().takeIn(World.INPS, Town.ANNA, day, DidOrigin.INPS, "domanda-1");
            w.later(40);
            assertThat(w.did.completing().standing(World.OPERATOR, Town.ANNA)).hasValueSatisfying(standing -> {
                assertThat(standing.open()).isTrue();
                assertThat(standing.lacking()).containsExactly("children", "enrolled", "everWorked", "household", "lastJobMonths", "position", "searching", "yearAgo");
            });
            Map<String, String> some = Map.of("everWorked", "true", "yearAgo", "OCCUPATO", "children", "true", "household", "3", "enrolled", "NO");
            assertThatThrownBy(() -> w.did.completing().complete(World.OPERATOR, Town.ANNA, some)).isInstanceOfSatisfying(ServiceException.class,
                    e -> assertThat(e.rejections()).extracting(r -> r.field()).containsExactly("lastJobMonths", "minors", "position", "searching"));
            assertThat(w.did.profiles().ofPerson(World.OPERATOR, Town.ANNA)).as("nothing is kept half").isEmpty();
            Map<String, String> all = new HashMap<>(some);
            all.putAll(Map.of("lastJobMonths", "2", "minors", "false", "position", "DETERMINATO", "searching", "1"));
            w.did.completing().complete(World.OPERATOR, Town.ANNA, all);
            assertThat(w.did.profiles().ofPerson(World.OPERATOR, Town.ANNA)).singleElement().satisfies(p -> {
                assertThat(p.day()).isEqualTo(day);
                assertThat(p.inputs()).containsEntry("DaQuantiMesiStaCercandoLavoro", "1").containsEntry("PresenzaFigliACaricoMeno18Anni", "false").containsEntry("ProvinciaDiResidenza", "017");
            });
            assertThat(w.events).last().satisfies(e -> assertThat(e.type()).isEqualTo("did/ProfileCompleted"));
            assertThatThrownBy(() -> w.did.completing().complete(World.OPERATOR, Town.ANNA, all)).isInstanceOfSatisfying(ServiceException.class,
                    e -> assertThat(e.kind()).isEqualTo(ServiceException.Kind.CONFLICT));
            assertThatThrownBy(() -> w.did.completing().standing(World.OTHER_OFFICE, Town.ANNA)).isInstanceOf(ServiceException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void the_others_tell_of_pact_interview_and_transfer(Engine engine) {
        try (World w = new World(DATABASES.fresh(engine))) {
            Declaration d = give(w, World.ANNA, Town.ANNA);
            assertThat(w.did.reading().waiting(World.OPERATOR, Queue.CONVENE, d.contactBy())).isEqualTo(1);
            on(w, "guidance/InterviewCompleted", Map.of("person", Town.ANNA, "day", w.today().toString()));
            assertThat(w.did.reading().waiting(World.OPERATOR, Queue.CONVENE, d.contactBy())).isZero();
            Map<String, String> signed = Map.of("person", Town.ANNA, "state", "SIGNED", "day", w.today().toString());
            on(w, "pact/Changed", signed);
            on(w, "pact/Changed", signed);
            on(w, "registry/Transferred", Map.of("personCode", Town.ANNA, "to", "cpi-brescia"));
            assertThat(w.stores.declarations().active(Town.ANNA)).get().satisfies(a -> {
                assertThat(a.state()).isEqualTo(DidState.CONFIRMED);
                assertThat(a.office()).isEqualTo("cpi-brescia");
            });
            assertThat(letters(w)).containsExactly("I", "C");
        }
    }

    private static void on(World w, String type, Map<String, String> payload) {
        w.kernel.transactions().run(() -> w.did.listening().on(new DomainEvent(UUID.randomUUID(), type, Town.ANNA, w.kernel.clock().now(), Json.write(payload))));
    }

    @ParameterizedTest
    @EnumSource(value = Engine.class, names = "DERBY")
    void what_is_known_is_not_asked_and_what_is_missing_is(Engine engine) {
        try (World w = new World(DATABASES.fresh(engine))) {
            assertThat(w.did.giving().examine(World.ANNA, Town.ANNA, new it.sintesi.did.domain.Answers(Map.of())).facts().asked())
                    .doesNotContain("citizenship", "domicile", "office", "permitWork", "education", "presence", "schooling").contains("working", "everWorked");
            assertThat(w.did.giving().examine(World.CHEN, Town.CHEN, new it.sintesi.did.domain.Answers(Map.of())).facts().asked())
                    .contains("permitWork", "renewal", "education", "presence", "schooling").doesNotContain("permitExpiry", "citizenship");
            assertThatThrownBy(() -> w.did.giving().give(World.CHEN, form(), Town.CHEN, World.answers())).isInstanceOfSatisfying(ServiceException.class,
                    e -> assertThat(e.rejections()).extracting(r -> r.field()).contains("PERMIT"));
            assertThatThrownBy(() -> give(w, World.ANNA, Town.ANNA, "household", "")).isInstanceOfSatisfying(ServiceException.class,
                    e -> assertThat(e.rejections()).extracting(r -> r.field()).containsExactly("household"));
            assertThatThrownBy(() -> give(w, World.ANNA, Town.ANNA, "permitExpiry", "2026-02-31", "minors", "true")).isInstanceOfSatisfying(ServiceException.class,
                    e -> assertThat(e.rejections()).extracting(r -> r.field()).containsExactly("permitExpiry", "minors"));
            w.town.working.put(Town.BRUNO, Town.relation(Town.BRUNO, w.today().minusMonths(2), w.today().plusDays(1), "A.02.00"));
            assertThatThrownBy(() -> give(w, World.BRUNO, Town.BRUNO)).as("work is known, «no» does not help").isInstanceOfSatisfying(ServiceException.class,
                    e -> assertThat(e.rejections()).extracting(r -> r.field()).contains("NO_WORK"));
            w.town.working.put(Town.BRUNO, Town.relation(Town.BRUNO, w.today().minusMonths(2), w.today().plusDays(1), "C.01.00"));
            assertThat(give(w, World.BRUNO, Town.BRUNO).state()).as("a traineeship is no work").isEqualTo(DidState.GIVEN);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Engine.class, names = "DERBY")
    void strangers_neither_give_nor_read_nor_decide(Engine engine) {
        try (World w = new World(DATABASES.fresh(engine))) {
            Declaration d = give(w, World.ANNA, Town.ANNA);
            assertThatThrownBy(() -> give(w, World.BRUNO, Town.ANNA)).isInstanceOf(ServiceException.class);
            assertThatThrownBy(() -> give(w, World.OTHER_OFFICE, Town.CHEN)).isInstanceOf(ServiceException.class);
            assertThatThrownBy(() -> w.did.reading().ofPerson(World.BRUNO, Town.ANNA)).isInstanceOf(ServiceException.class);
            assertThat(w.did.reading().byId(World.BRUNO, d.id())).isEmpty();
            assertThatThrownBy(() -> w.did.ending().cancel(World.OTHER_OFFICE, d.id(), "x")).isInstanceOf(ServiceException.class);
            assertThatThrownBy(() -> w.did.service().confirm(World.ANNA, d.id(), w.today())).as("not by oneself").isInstanceOf(ServiceException.class);
            assertThat(w.services.audit().search("bruno", Town.ANNA, "did.read", null, null, PageRequest.first()).items()).isNotEmpty();
        }
    }
}
