package it.sintesi.communications.domain;

import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.RelationAction;
import it.sintesi.communications.api.RelationAction.Event;
import it.sintesi.communications.api.rule.RuleDescription;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides what may be told next about a relation. What the intake would refuse it has already said ({@link ActionFacts#refusals()}); here
 * stand only the three decisions that intake leaves to people: RA-001 to RA-003.
 */
public final class ActionRules {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String VARIATIONS = "D.Lgs 181/2000, art. 4-bis, c. 5";
    private static final String URGENCY = "D.L. 510/1996, art. 9-bis, c. 2-bis";
    private static final String EXTENSION = "D.Lgs 81/2015, art. 21";

    private final ActionFacts facts;

    private ActionRules(ActionFacts facts) {
        this.facts = facts;
    }

    /** Every action that makes sense for the relation, allowed or not, in the order of {@link Event}. */
    public static List<RelationAction> decide(ActionFacts facts) {
        ActionRules rules = new ActionRules(facts);
        List<RelationAction> actions = new ArrayList<>();
        if (facts.relation().provisional()) {
            actions.add(rules.completion());
        }
        actions.add(rules.update(Event.EXTENSION));
        actions.add(rules.update(Event.TRANSFORMATION));
        actions.add(rules.update(Event.END));
        actions.add(rules.rectification());
        actions.add(rules.cancellation());
        return actions;
    }

    private RelationAction completion() {
        LocalDate due = facts.due().get(Event.COMPLETION);
        return late(due) ? told(Event.COMPLETION, "UG-019", true, due) : free(Event.COMPLETION, due);
    }

    private RelationAction update(Event event) {
        if (facts.relation().end() != null) {
            LocalDate end = facts.relation().end();
            return no(event, "RA-001", VARIATIONS, Said.of("Il rapporto è cessato il " + DAY.format(end) + ". Se la cessazione è sbagliata, rettificarla o annullarla.", "RA-001",
                    DAY.format(end)), end);
        }
        if (facts.relation().provisional()) {
            return no(event, "RA-002", URGENCY, Said.of("Finora è arrivata solo l'urgenza: va prima completata con un UniLav.", "RA-002"), null);
        }
        return switch (event) {
            case EXTENSION -> extension();
            case TRANSFORMATION -> expired() ? told(event, "UL-144", false, facts.relation().expectedEnd()) : free(event, null);
            default -> facts.relation().expectedEnd() == null || facts.lastForm() == FormKind.UNISOMM ? free(event, null) : told(event, "UL-170", false, null);
        };
    }

    private RelationAction extension() {
        if (facts.relation().expectedEnd() == null) {
            RuleDescription rule = facts.catalogue().apply("UL-139");
            return no(Event.EXTENSION, rule.id(), rule.law(), said(rule), null);
        }
        Rejection refusal = facts.refusals().get(Event.EXTENSION);
        if (refusal != null) {
            return refused(Event.EXTENSION, refusal, null);
        }
        LocalDate due = facts.due().get(Event.EXTENSION);
        if (late(due)) {
            return action(Event.EXTENSION, true, true, "RA-003", EXTENSION + "; " + VARIATIONS, Said.of("Il termine è passato il " + DAY.format(facts.relation().expectedEnd())
                    + " e la proroga andava comunicata entro il " + DAY.format(due) + ": si comunica in ritardo solo se era stata concordata prima della scadenza.", "RA-003",
                    DAY.format(facts.relation().expectedEnd()), DAY.format(due)), due);
        }
        return free(Event.EXTENSION, due);
    }

    private RelationAction rectification() {
        Rejection refusal = facts.refusals().get(Event.RECTIFICATION);
        if (refusal != null) {
            return refused(Event.RECTIFICATION, refusal, null);
        }
        return late(facts.correctionLimit()) ? told(Event.RECTIFICATION, "UL-021", false, facts.correctionLimit()) : free(Event.RECTIFICATION, facts.correctionLimit());
    }

    private RelationAction cancellation() {
        LocalDate until = facts.lastEvent() == EventKind.HIRING ? facts.relation().start() : null;
        Rejection refusal = facts.refusals().get(Event.CANCELLATION);
        return refusal == null ? free(Event.CANCELLATION, until) : refused(Event.CANCELLATION, refusal, until);
    }

    private boolean expired() {
        return facts.relation().expectedEnd() != null && facts.today().isAfter(facts.relation().expectedEnd());
    }

    private boolean late(LocalDate last) {
        return last != null && facts.today().isAfter(last);
    }

    private RelationAction free(Event event, LocalDate until) {
        return action(event, true, false, "", "", new Said("", List.of()), until);
    }

    /** Allowed, with a rule of the catalogue to be known. */
    private RelationAction told(Event event, String id, boolean late, LocalDate until) {
        RuleDescription rule = facts.catalogue().apply(id);
        return action(event, true, late, id, rule.law(), said(rule), until);
    }

    private RelationAction no(Event event, String rule, String law, Said reason, LocalDate until) {
        return action(event, false, false, rule, law, reason, until);
    }

    private RelationAction refused(Event event, Rejection refusal, LocalDate until) {
        List<Phrase> phrases = new ArrayList<>(refusal.phrases());
        if (!refusal.mend().isEmpty()) {
            refusal.phrases().stream().limit(1).map(Phrase::mend).forEach(phrases::add);
        }
        return no(event, refusal.code(), refusal.law(), new Said((refusal.message() + " " + refusal.mend()).strip(), phrases), until);
    }

    private static Said said(RuleDescription rule) {
        return Said.of(rule.message(), rule.id());
    }

    private RelationAction action(Event event, boolean allowed, boolean late, String rule, String law, Said reason, LocalDate until) {
        return new RelationAction(event, form(event), facts.relation().lastCode(), allowed, late, rule, law, reason.italian(), reason.phrases(), until);
    }

    /** Corrections use the form of what they correct, updates that of the relation. */
    private FormKind form(Event event) {
        boolean correction = event == Event.RECTIFICATION || event == Event.CANCELLATION;
        return correction ? facts.lastForm() : facts.relation().agencyWork() ? FormKind.UNISOMM : FormKind.UNILAV;
    }
}
