package it.sintesi.communications.forms.field;

import it.sintesi.communications.format.model.FormKind;
import java.util.List;
import java.util.Map;

/** The description of every form and event. */
public final class Plans {

    /** Ours: the event that a correction or cancellation is about. */
    public static final String UNDERLYING = "_underlying";

    private Plans() {
    }

    /** Events that can be told of a form on the web. */
    public static List<FormEvent> events(FormKind kind) {
        return switch (kind) {
            case UNILAV, UNISOMM -> List.of(FormEvent.values());
            case UNIURG, VARDATORI -> List.of(FormEvent.START, FormEvent.RECTIFICATION, FormEvent.CANCELLATION);
        };
    }

    /**
     * The plan of a draft.
     *
     * @param known true when it stands on a former communication, so that only what changes is asked
     */
    public static FormPlan of(FormKind kind, FormEvent event, Map<String, String> values, boolean known) {
        FormEvent told = event.replaces() ? FormEvent.valueOf(values.getOrDefault(UNDERLYING, FormEvent.START.name())) : event;
        boolean carried = event == FormEvent.CANCELLATION || known && event != FormEvent.START && !event.replaces();
        FormPlan plan = switch (kind) {
            case UNILAV -> UniLavPlans.of(told, carried);
            case UNISOMM -> UniSommPlans.of(told, carried);
            case UNIURG -> UniUrgPlans.of();
            case VARDATORI -> VarDatoriPlans.of(values);
        };
        return event == FormEvent.CANCELLATION ? cancelled(plan) : plan;
    }

    /** A cancellation asks nothing: what is cancelled is shown whole. */
    private static FormPlan cancelled(FormPlan plan) {
        return new FormPlan(plan.kind(), plan.steps().stream().map(step -> step.carried(true)).toList(), plan.constants(), plan.dates());
    }
}
