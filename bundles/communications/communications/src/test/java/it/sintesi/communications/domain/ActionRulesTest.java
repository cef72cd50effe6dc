package it.sintesi.communications.domain;

import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.Relation;
import it.sintesi.communications.api.RelationAction;
import it.sintesi.communications.api.RelationAction.Event;
import it.sintesi.communications.api.rule.RuleDescription;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.Severity;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class ActionRulesTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final LocalDate TERM = LocalDate.of(2026, 11, 30);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 5);

    private static Relation relation(LocalDate expectedEnd, LocalDate end, boolean provisional, boolean agency) {
        return new Relation("r", "e", "E", "w", "W", START, expectedEnd, end, null, "A.02.00", "F", null, null, null, "B157", provisional, "code", List.of(), agency, List.of());
    }

    private static Map<Event, RelationAction> decide(Relation relation, LocalDate today, Map<Event, Rejection> refusals, LocalDate limit) {
        Map<Event, LocalDate> due = relation.provisional() ? Map.of(Event.COMPLETION, DUE) : relation.expectedEnd() == null ? Map.of() : Map.of(Event.EXTENSION, DUE);
        ActionFacts facts = new ActionFacts(relation, relation.agencyWork() ? FormKind.UNISOMM : FormKind.UNILAV, EventKind.HIRING, today, refusals, due, limit,
                id -> new RuleDescription(id, Severity.ERROR, FormKind.UNILAV, List.of(), "legge " + id, "dice " + id, "rimedio"));
        return ActionRules.decide(facts).stream().collect(java.util.stream.Collectors.toMap(RelationAction::event, a -> a, (a, b) -> a, java.util.LinkedHashMap::new));
    }

    private static String told(RelationAction action) {
        return (action.allowed() ? action.late() ? "late" : "yes" : "no") + " " + action.rule() + " " + action.until();
    }

    @Test
    void anOpenEndedRelationIsTransformedAndEndedButNotExtended() {
        Map<Event, RelationAction> actions = decide(relation(null, null, false, false), START, Map.of(), DUE);
        assertThat(actions.keySet()).containsExactly(Event.EXTENSION, Event.TRANSFORMATION, Event.END, Event.RECTIFICATION, Event.CANCELLATION);
        assertThat(actions.values()).extracting(ActionRulesTest::told).containsExactly("no UL-139 null", "yes  null", "yes  null", "yes  2026-12-05", "yes  2026-03-02");
        assertThat(actions.get(Event.EXTENSION).reason()).isEqualTo("dice UL-139");
        assertThat(actions.get(Event.EXTENSION).law()).isEqualTo("legge UL-139");
    }

    @Test
    void anEndedRelationIsOnlyCorrectedOrCancelled() {
        Map<Event, RelationAction> actions = decide(relation(TERM, LocalDate.of(2026, 10, 15), false, false), TERM, Map.of(), null);
        assertThat(actions.values()).extracting(ActionRulesTest::told)
                .containsExactly("no RA-001 2026-10-15", "no RA-001 2026-10-15", "no RA-001 2026-10-15", "yes  null", "yes  2026-03-02");
        assertThat(actions.get(Event.END).reason()).contains("15/10/2026").contains("rettificarla o annullarla");
    }

    @Test
    void anUrgencyIsFirstCompletedInTimeUntilItsLastDay() {
        Relation urgency = relation(null, null, true, false);
        assertThat(decide(urgency, DUE, Map.of(), null).values()).extracting(ActionRulesTest::told)
                .containsExactly("yes  2026-12-05", "no RA-002 null", "no RA-002 null", "no RA-002 null", "yes  null", "yes  2026-03-02");
        assertThat(told(decide(urgency, DUE.plusDays(1), Map.of(), null).get(Event.COMPLETION))).isEqualTo("late UG-019 2026-12-05");
    }

    @Test
    void anExtensionIsInTimeUntilItsLastDayThenLate() {
        Relation term = relation(TERM, null, false, false);
        assertThat(told(decide(term, TERM, Map.of(), null).get(Event.EXTENSION))).isEqualTo("yes  2026-12-05");
        assertThat(told(decide(term, DUE, Map.of(), null).get(Event.EXTENSION))).isEqualTo("yes  2026-12-05");
        RelationAction late = decide(term, DUE.plusDays(1), Map.of(), null).get(Event.EXTENSION);
        assertThat(told(late)).isEqualTo("late RA-003 2026-12-05");
        assertThat(late.reason()).contains("30/11/2026", "05/12/2026");
    }

    @Test
    void theDayAfterTheTermATransformationSaysWhatToMind() {
        Relation term = relation(TERM, null, false, false);
        assertThat(told(decide(term, TERM, Map.of(), null).get(Event.TRANSFORMATION))).isEqualTo("yes  null");
        assertThat(told(decide(term, TERM.plusDays(1), Map.of(), null).get(Event.TRANSFORMATION))).isEqualTo("yes UL-144 2026-11-30");
        assertThat(told(decide(term, TERM, Map.of(), null).get(Event.END))).isEqualTo("yes UL-170 null");
    }

    @Test
    void essentialDataChangeUntilTheLimit() {
        Relation open = relation(null, null, false, false);
        assertThat(told(decide(open, DUE, Map.of(), DUE).get(Event.RECTIFICATION))).isEqualTo("yes  2026-12-05");
        assertThat(told(decide(open, DUE.plusDays(1), Map.of(), DUE).get(Event.RECTIFICATION))).isEqualTo("yes UL-021 2026-12-05");
    }

    @Test
    void whatTheIntakeRefusesIsNotOfferedAndKeepsItsReason() {
        Rejection late = new Rejection("UL-022", Severity.ERROR, "", "D.I. 30 ottobre 2007", "Troppo tardi.", "Inviare la cessazione.");
        Map<Event, RelationAction> actions = decide(relation(TERM, null, false, false), TERM, Map.of(Event.CANCELLATION, late, Event.RECTIFICATION, late, Event.EXTENSION, late), null);
        assertThat(actions.get(Event.CANCELLATION)).isEqualTo(new RelationAction(Event.CANCELLATION, FormKind.UNILAV, "code", false, false, "UL-022", "D.I. 30 ottobre 2007",
                "Troppo tardi. Inviare la cessazione.", List.of(Phrase.of("UL-022"), Phrase.of("UL-022.mend")), START));
        assertThat(told(actions.get(Event.EXTENSION))).isEqualTo("no UL-022 null");
        assertThat(told(actions.get(Event.RECTIFICATION))).isEqualTo("no UL-022 null");
    }

    @Test
    void agencyWorkUsesTheFormOfAgencies() {
        assertThat(decide(relation(TERM, null, false, true), TERM, Map.of(), null).values()).extracting(RelationAction::form).containsOnly(FormKind.UNISOMM);
    }
}
