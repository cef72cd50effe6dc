package it.sintesi.conditionality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.conditionality.api.Sanction.State;
import it.sintesi.conditionality.api.SanctionReviews.Result;
import it.sintesi.conditionality.domain.Event;
import it.sintesi.conditionality.domain.SanctionCase;
import it.sintesi.conditionality.domain.Step;
import it.sintesi.conditionality.persistence.CaseStore.Pile;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.audit.AuditRow;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import it.sintesi.status.api.StatusKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "conditionality");
    private static final byte[] PDF = "%PDF-1.7 prova".getBytes(StandardCharsets.US_ASCII);

    /** Art. 21 c. 7 lett. a): 8 days, 30 days, loss with two months' bar; counted apart for each kind. */
    @ParameterizedTest
    @EnumSource(Engine.class)
    void the_ladder_of_missed_calls_ends_in_a_loss_that_ends_the_declaration(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            LocalDate day = world.today();
            SanctionCase first = world.decided(world.missed(Neighbourhood.ANNA, "a1", day));
            assertThat(first.progress().proposal().days()).isEqualTo(8);
            assertThat(first.state()).isEqualTo(State.DECIDED);
            SanctionCase lab = world.decided(world.measure("LAB", "m1", world.today()));
            assertThat(lab.progress().occurrence()).as("another kind is counted apart").isEqualTo(1);
            SanctionCase second = world.decided(world.missed(Neighbourhood.ANNA, "a2", world.today()));
            assertThat(second.progress().proposal().days()).isEqualTo(30);
            assertThat(world.neighbours.dids).isEmpty();
            SanctionCase third = world.decided(world.missed(Neighbourhood.ANNA, "a3", world.today()));
            assertThat(third.progress().proposal().loss()).isTrue();
            assertThat(third.progress().decision().barredUntil()).isEqualTo(world.today().plusMonths(2));
            assertThat(world.neighbours.dids).containsExactly("revoke " + Neighbourhood.ANNA + " " + world.today() + " SANCTION " + world.today().plusMonths(2) + " "
                    + third.progress().decision().protocol());
            assertThat(third.progress().decision().did()).isEqualTo("did-1");
            assertThat(third.view().rule()).isEqualTo("conditionality@1");
            world.neighbours.pact = "pact-2";
            assertThat(world.missed(Neighbourhood.ANNA, "a4", world.today()).progress().occurrence()).as("another pact begins again").isEqualTo(1);
            assertThat(world.services.acts().find(third.progress().decision().protocol()).orElseThrow().draft().kind()).isEqualTo("PROVVEDIMENTO_CONDIZIONALITA");
            assertThat(world.events).extracting(DomainEvent::type).containsOnly("conditionality/Decided").hasSize(4);
            assertThat(world.events.get(3).payload()).contains("\"loss\":true", "\"days\":null", "\"occurrence\":3", "\"fault\":\"A\"", "\"withdrawn\":false");
            assertThat(world.events.get(0).payload()).contains("\"days\":8");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_case_is_read_back_as_it_was_written_and_opened_once(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            SanctionCase c = world.missed(Neighbourhood.ANNA, "a1", world.today());
            assertThat(world.missed(Neighbourhood.ANNA, "a1", world.today()).id()).isEqualTo(c.id());
            assertThat(world.cases.reading().casesOf(World.OPERATOR, Neighbourhood.ANNA, "prova")).hasSize(1);
            assertThat(c.pact()).isEqualTo("pact-1");
            SanctionCase warned = world.cases.handle().warn(World.OPERATOR, c.id(), 1);
            assertThat(world.read(c)).isEqualTo(warned);
            SanctionCase excused = world.cases.handle().giveReasons(World.ANNA, c.id(), World.reasons(2, "SUMMONS", world.today(), PDF));
            assertThat(world.read(c)).isEqualTo(excused);
            assertThat(world.cases.reading().attachment(excused).content()).isEqualTo(PDF);
            SanctionCase proposed = world.cases.handle().propose(World.OPERATOR, c.id(), 3, "Il documento riguarda un altro giorno");
            assertThat(world.read(c)).isEqualTo(proposed);
            SanctionCase decided = world.cases.decide().decide(World.CHIEF, c.id(), 4, "Confermo");
            assertThat(world.read(c)).isEqualTo(decided);
            assertThat(world.cases.reading().steps(decided)).extracting(Step::event)
                    .containsExactly(Event.OPEN, Event.WARN, Event.GIVE_REASONS, Event.PROPOSE, Event.DECIDE);
            assertThat(world.cases.reading().steps(decided)).filteredOn(Step::act).hasSize(3);
            assertThat(world.services.acts().verify().rows()).isEqualTo(3);
            assertThat(trail(world)).extracting(AuditRow::action).contains("conditionality.open", "conditionality.warn", "conditionality.give-reasons", "conditionality.decide");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void what_was_not_a_missed_duty_opens_nothing(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            String event = "{\"id\":\"x\",\"person\":\"" + Neighbourhood.ANNA + "\",\"office\":\"cpi-breno\",\"day\":\"2026-01-05\",\"outcome\":\"%s\",\"pactCall\":%s,\"kind\":\"%s\",\"pact\":\"p\",\"measure\":\"m\"}";
            world.told("reception/AppointmentClosed", event.formatted("KEPT", "true", ""));
            world.told("reception/AppointmentClosed", event.formatted("JUSTIFIED", "true", ""));
            world.told("reception/AppointmentClosed", event.formatted("MISSED", "false", ""));
            world.told("pact/MeasureClosed", event.formatted("MISSED", "true", "OTHER"));
            world.told("pact/MeasureClosed", event.formatted("DONE", "true", "LAB"));
            assertThat(world.cases.reading().casesOf(World.OPERATOR, Neighbourhood.ANNA, "prova")).isEmpty();
            assertThat(world.measure("ACTIVE", "m1", world.today()).fault().name()).isEqualTo("C");
            world.neighbours.pact = null;
            assertThat(world.missed(Neighbourhood.ANNA, "a1", world.today()).view().pact()).as("a call before any pact").isNull();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void who_proposed_never_decides_and_strangers_do_nothing(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            SanctionCase c = world.missed(Neighbourhood.ANNA, "a1", world.today());
            for (Caller stranger : List.of(World.BRUNO, World.EMPLOYER, World.OTHER_OFFICE)) {
                refused(ServiceException.Kind.NOT_FOUND, () -> world.cases.reading().one(stranger, c.id()));
                refused(ServiceException.Kind.NOT_FOUND, () -> world.cases.handle().warn(stranger, c.id(), 1));
            }
            refused(ServiceException.Kind.FORBIDDEN, () -> world.cases.handle().warn(World.ANNA, c.id(), 1));
            refused(ServiceException.Kind.FORBIDDEN, () -> world.cases.reading().casesOf(World.BRUNO, Neighbourhood.ANNA, "prova"));
            SanctionCase warned = world.warned(c);
            SanctionCase proposed = world.cases.handle().propose(World.CHIEF, c.id(), warned.version(), "Nessuna giustificazione");
            refused(ServiceException.Kind.FORBIDDEN, () -> world.cases.decide().decide(World.OPERATOR, c.id(), proposed.version(), ""));
            refused(ServiceException.Kind.FORBIDDEN, () -> world.cases.decide().decide(World.CHIEF, c.id(), proposed.version(), ""));
            refused(ServiceException.Kind.FORBIDDEN, () -> world.cases.decide().sendBack(World.CHIEF, c.id(), proposed.version(), "no"));
            assertThat(world.cases.reading().possible(World.CHIEF, proposed)).isEmpty();
            assertThat(world.cases.reading().possible(World.CHIEF2, proposed)).containsExactly(Event.DECIDE, Event.SEND_BACK);
            assertThat(world.cases.decide().sendBack(World.CHIEF2, c.id(), proposed.version(), "Manca il motivo").state()).isEqualTo(State.WARNED);
            assertThat(trail(world)).filteredOn(r -> r.outcome().equals("DENIED")).extracting(AuditRow::account).contains("bruno", "azienda", "operatore2");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void reasons_are_weighed_by_the_rule_and_the_term(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            SanctionCase c = world.cases.handle().warn(World.OPERATOR, world.missed(Neighbourhood.ANNA, "a1", world.today()).id(), 1);
            refused(ServiceException.Kind.CONFLICT, () -> world.cases.handle().propose(World.OPERATOR, c.id(), 2, "Subito"));
            refused(ServiceException.Kind.CONFLICT, () -> world.cases.handle().accept(World.OPERATOR, c.id(), 2, "Nessun motivo dato"));
            assertThatThrownBy(() -> world.cases.handle().giveReasons(World.ANNA, c.id(),
                    new it.sintesi.conditionality.application.HandleCase.Reasons(2, "X", "Ho la depressione", world.today().plusDays(1), "MZ".getBytes())))
                    .isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e.rejections()).extracting("code").containsExactly("CND-020", "CND-021", "SENS-001", "CND-027"));
            SanctionCase late = world.cases.handle().giveReasons(World.ANNA, c.id(), World.reasons(2, "ILLNESS", null, null));
            assertThat(world.cases.handle().weigh(late).value()).as("no document").isFalse();
            refused(ServiceException.Kind.REJECTED, () -> world.cases.handle().accept(World.OPERATOR, c.id(), 3, " "));
            SanctionCase good = world.cases.handle().giveReasons(World.ANNA, c.id(), World.reasons(3, "ILLNESS", world.today(), PDF));
            assertThat(world.cases.handle().weigh(good).value()).isTrue();
            assertThat(world.cases.handle().accept(World.OPERATOR, c.id(), 4, "").state()).isEqualTo(State.JUSTIFIED);
            assertThat(world.missed(Neighbourhood.ANNA, "a2", world.today()).progress().occurrence()).as("what was excused does not count").isEqualTo(1);
            assertThat(world.sent).extracting(n -> n.template()).containsExactly("conditionality.warned", "conditionality.accepted");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void an_earlier_fault_of_the_kind_is_dealt_with_first_and_a_changed_count_goes_back(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            LocalDate day = world.today();
            SanctionCase earlier = world.missed(Neighbourhood.ANNA, "a1", day.minusDays(3));
            SanctionCase later = world.missed(Neighbourhood.ANNA, "a2", day);
            SanctionCase warned = world.warned(later);
            refused(ServiceException.Kind.CONFLICT, () -> world.cases.handle().propose(World.OPERATOR, warned.id(), warned.version(), "x"));
            SanctionCase decided = world.decided(earlier);
            SanctionCase proposed = world.cases.handle().propose(World.OPERATOR, warned.id(), warned.version(), "x");
            assertThat(proposed.progress().occurrence()).isEqualTo(2);
            world.cases.decide().withdraw(World.CHIEF, decided.id(), decided.version(), "Errore dell'ufficio");
            refused(ServiceException.Kind.CONFLICT, () -> world.cases.decide().decide(World.CHIEF, proposed.id(), proposed.version(), ""));
            refused(ServiceException.Kind.CONFLICT, () -> world.cases.handle().warn(World.OPERATOR, decided.id(), 1));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void an_upheld_review_withdraws_the_decision_and_restores_the_declaration(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            SanctionCase offer = world.cases.offers().refused(World.OPERATOR, Neighbourhood.ANNA, offer(world.today()));
            assertThat(world.cases.offers().refused(World.OPERATOR, Neighbourhood.ANNA, offer(world.today())).id()).as("the same form twice").isEqualTo(offer.id());
            assertThat(world.cases.reading().conditions(offer)).hasSize(5).allMatch(c -> c.passed());
            SanctionCase decided = world.decided(offer);
            assertThat(decided.progress().proposal().loss()).as("lett. d)").isTrue();
            refused(ServiceException.Kind.REJECTED, () -> world.cases.review().ask(World.ANNA, offer.id(), decided.version(), " "));
            SanctionCase asked = world.cases.review().ask(World.ANNA, offer.id(), decided.version(), "Il posto era già occupato");
            assertThat(world.events).last().satisfies(e -> {
                assertThat(e.type()).isEqualTo("conditionality/ReviewRequested");
                assertThat(e.payload()).contains(decided.progress().decision().protocol());
            });
            refused(ServiceException.Kind.CONFLICT, () -> world.cases.review().concluded(World.CHIEF, offer.id(), Result.UPHELD, "12/2026", "Fondata"));
            assertThat(world.cases.review().started(World.CHIEF, asked.id()).state()).isEqualTo(State.REVIEWING);
            assertThat(world.cases.review().concluded(World.CHIEF, asked.id(), Result.UPHELD, "12/2026", "Fondata").state()).isEqualTo(State.UPHELD);
            Step undone = world.cases.reading().steps(offer).stream().filter(s -> s.event() == Event.UPHOLD).findFirst().orElseThrow();
            assertThat(world.services.acts().find(undone.protocol()).orElseThrow().draft().corrects()).isEqualTo(decided.progress().decision().protocol());
            assertThat(world.neighbours.dids).last().isEqualTo("restore did-1 " + undone.protocol());
            assertThat(world.events).last().satisfies(e -> assertThat(e.payload()).contains("\"withdrawn\":true", "\"loss\":true"));
            assertThat(world.missed(Neighbourhood.ANNA, "a9", world.today()).progress().occurrence()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_declaration_given_since_is_not_disturbed_by_a_withdrawal(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            SanctionCase decided = world.decided(world.cases.offers().refused(World.OPERATOR, Neighbourhood.ANNA, offer(world.today())));
            world.neighbours.renewed = true;
            assertThat(world.cases.decide().withdraw(World.CHIEF2, decided.id(), decided.version(), "Errore").state()).isEqualTo(State.CLOSED);
            assertThat(world.neighbours.dids).noneMatch(d -> d.startsWith("restore"));
            assertThat(world.cases.reading().steps(decided)).last().satisfies(s -> assertThat(s.note()).contains("nuova dichiarazione"));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void an_offer_that_is_not_suitable_opens_nothing_and_a_loss_needs_a_declaration(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            Map<String, String> far = offer(world.today());
            far.put("kilometres", "50,01");
            far.put("transitMinutes", "81");
            refused(ServiceException.Kind.REJECTED, () -> world.cases.offers().refused(World.OPERATOR, Neighbourhood.ANNA, far));
            refused(ServiceException.Kind.FORBIDDEN, () -> world.cases.offers().refused(World.OTHER_OFFICE, Neighbourhood.ANNA, far));
            Map<String, String> wrong = new HashMap<>(Map.of("weeklyHours", "molte", "day", "ieri"));
            assertThatThrownBy(() -> world.cases.offers().test(World.OPERATOR, Neighbourhood.ANNA, wrong)).isInstanceOfSatisfying(ServiceException.class,
                    e -> assertThat(e.rejections()).extracting("field").containsExactly("day", "unemployedDays", "coherence", "start", "weeklyHours", "monthlyPay", "minimumPay", "kilometres"));
            assertThat(world.cases.reading().casesOf(World.OPERATOR, Neighbourhood.ANNA, "prova")).isEmpty();
            SanctionCase proposed = world.proposed(world.cases.offers().refused(World.OPERATOR, Neighbourhood.ANNA, offer(world.today())));
            world.neighbours.did = false;
            refused(ServiceException.Kind.CONFLICT, () -> world.cases.decide().decide(World.CHIEF, proposed.id(), proposed.version(), ""));
            assertThat(world.read(proposed)).as("nothing of the decision remains").isEqualTo(proposed);
            assertThat(world.services.acts().verify().rows()).isEqualTo(1);
        }
    }

    /** Point 3 of the issue: marked, in the work list, never changed by itself. */
    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_status_that_changes_afterwards_marks_the_case_and_changes_nothing_else(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            SanctionCase decided = world.decided(world.missed(Neighbourhood.ANNA, "a1", world.today()));
            String changed = "{\"person\":\"" + Neighbourhood.ANNA + "\",\"from\":\"" + decided.faultDay() + "\",\"retroactive\":%s}";
            world.neighbours.status = StatusKind.EMPLOYED;
            world.told("status/Changed", changed.formatted("false"));
            assertThat(world.read(decided)).isEqualTo(decided);
            world.told("status/Changed", "{\"person\":\"" + Neighbourhood.ANNA + "\",\"from\":\"" + decided.faultDay().plusDays(1) + "\",\"retroactive\":true}");
            assertThat(world.read(decided)).as("the day of the fault did not change").isEqualTo(decided);
            world.told("status/Changed", changed.formatted("true"));
            world.told("status/Changed", changed.formatted("true"));
            SanctionCase marked = world.read(decided);
            assertThat(marked.state()).isEqualTo(State.DECIDED);
            assertThat(marked.version()).as("once").isEqualTo(decided.version() + 1);
            assertThat(marked.progress().recheck().reason()).contains("Occupato", "assunzione del 01/02/2024");
            assertThat(world.neighbours.dids).isEmpty();
            assertThat(world.cases.reading().pile(World.OPERATOR, Pile.MARKED, 10)).containsExactly(marked);
            assertThat(world.cases.reading().count(World.OTHER_OFFICE, Pile.MARKED)).isZero();
            world.neighbours.status = StatusKind.SUSPENDED;
            world.told("status/Changed", changed.formatted("true"));
            SanctionCase back = world.read(decided);
            assertThat(back.progress().recheck().reason()).contains("Sospeso");
            world.cases.handle().recheck(World.OPERATOR, back.id(), back.version(), "Lo stato è quello di prima");
            assertThat(world.cases.reading().count(World.OPERATOR, Pile.MARKED)).isZero();
            assertThat(world.read(decided).state()).isEqualTo(State.DECIDED);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_missed_call_that_the_desk_justifies_afterwards_is_to_be_looked_at_again(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            SanctionCase c = world.missed(Neighbourhood.ANNA, "a1", world.today());
            String justified = "{\"id\":\"%s\",\"person\":\"" + Neighbourhood.ANNA + "\",\"outcome\":\"JUSTIFIED\",\"pactCall\":true,\"day\":\"" + world.today() + "\"}";
            world.told("reception/AppointmentClosed", justified.formatted("a2"));
            assertThat(world.read(c)).isEqualTo(c);
            world.told("reception/AppointmentClosed", justified.formatted("a1"));
            world.told("reception/AppointmentClosed", justified.formatted("a1"));
            assertThat(world.read(c).version()).as("once").isEqualTo(2);
            assertThat(world.read(c).state()).isEqualTo(State.OPENED);
            assertThat(world.cases.reading().count(World.OPERATOR, Pile.MARKED)).isEqualTo(1);
            assertThat(world.cases.handle().close(World.OPERATOR, c.id(), 2, "Giustificata allo sportello").progress().recheck()).as("what ended is not to be looked at again").isNull();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void the_piles_hold_what_can_be_gone_on_with(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            SanctionCase c = world.missed(Neighbourhood.ANNA, "a1", world.today());
            assertThat(world.cases.reading().count(World.OPERATOR, Pile.TODO)).isEqualTo(1);
            world.cases.handle().warn(World.OPERATOR, c.id(), 1);
            assertThat(world.cases.reading().count(World.OPERATOR, Pile.TODO)).as("the term runs").isZero();
            world.later(15);
            assertThat(world.cases.reading().pile(World.OPERATOR, Pile.TODO, 5)).hasSize(1);
            SanctionCase proposed = world.cases.handle().propose(World.OPERATOR, c.id(), 2, "Nessuna giustificazione");
            assertThat(world.cases.reading().count(World.CHIEF, Pile.TO_DECIDE)).isEqualTo(1);
            assertThat(world.cases.reading().count(World.OPERATOR, Pile.TO_DECIDE)).as("not for operators").isZero();
            assertThat(world.cases.reading().ofOffice(World.OPERATOR, State.PROPOSED, PageRequest.first()).items()).containsExactly(proposed);
            assertThat(world.cases.reading().ofOffice(World.OTHER_OFFICE, null, PageRequest.first()).total()).isZero();
            refused(ServiceException.Kind.FORBIDDEN, () -> world.cases.reading().ofOffice(World.ANNA, null, PageRequest.first()));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void somebody_without_an_account_is_told_on_paper(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            SanctionCase c = world.missed(Neighbourhood.BRUNO, "b1", world.today());
            world.cases.handle().warn(World.OPERATOR, c.id(), 1);
            assertThat(world.sent).isEmpty();
            assertThat(world.cases.reading().steps(c)).last().satisfies(s -> assertThat(s.note()).contains("raccomandata"));
        }
    }

    static Map<String, String> offer(LocalDate today) {
        return new HashMap<>(Map.ofEntries(Map.entry("day", today.toString()), Map.entry("unemployedDays", "200"), Map.entry("coherence", "ADJACENT"), Map.entry("start", today.plusDays(9).toString()),
                Map.entry("weeklyHours", "32"), Map.entry("lastHours", "40"), Map.entry("monthlyPay", "1200"), Map.entry("minimumPay", "1150,50"), Map.entry("benefit", "1000"),
                Map.entry("kilometres", "50"), Map.entry("transitMinutes", "80"), Map.entry("id", "018f0000-0000-7000-8000-000000000001"), Map.entry("employer", "Officine"),
                Map.entry("job", "saldatore"), Map.entry("refusedOn", today.toString())));
    }

    private static List<AuditRow> trail(World world) {
        return world.services.audit().search(null, Neighbourhood.ANNA, null, null, null, new PageRequest(0, 500)).items();
    }

    private static void refused(ServiceException.Kind kind, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e.kind()).as(e.getMessage()).isEqualTo(kind));
    }
}
