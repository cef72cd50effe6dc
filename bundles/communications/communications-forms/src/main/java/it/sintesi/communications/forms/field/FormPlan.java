package it.sintesi.communications.forms.field;

import it.sintesi.communications.format.model.FormKind;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The description of a form for one event: its pages, and what follows from what is filled in.
 *
 * @param kind      form
 * @param steps     its pages, without the summary
 * @param constants what follows from the rest
 * @param dates     paths that may tell the day of the event, the first filled one does
 */
public record FormPlan(FormKind kind, List<FormStep> steps, List<Constant> constants, List<String> dates) {

    public FormPlan {
        steps = List.copyOf(steps);
        constants = List.copyOf(constants);
        dates = List.copyOf(dates);
    }

    public Optional<FormStep> step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** First page that is asked on the way. */
    public Optional<FormStep> first() {
        return steps.stream().filter(step -> !step.carried()).findFirst();
    }

    /** The page after this one, empty when the summary comes. */
    public Optional<FormStep> after(String id) {
        int at = steps.stream().map(FormStep::id).toList().indexOf(id);
        boolean carried = at >= 0 && steps.get(at).carried();
        return carried ? Optional.empty() : steps.stream().skip(at + 1L).filter(step -> !step.carried()).findFirst();
    }

    /**
     * The fields of the message: what is asked and given, what follows from it, and what came from a former communication and no page asks.
     * Fields that are asked and not given are there with an empty value, so that they are missed where they belong.
     */
    public Map<String, String> message(FormState state) {
        Set<String> known = new HashSet<>();
        steps.forEach(step -> step.groups().forEach(group -> group.fields().forEach(field -> known.add(field.path()))));
        Map<String, String> fields = new LinkedHashMap<>();
        state.values().forEach((path, value) -> {
            if (!known.contains(path) && !path.startsWith("_")) {
                fields.put(path, value);
            }
        });
        steps.forEach(step -> step.visible(state).stream().filter(field -> !field.own()).forEach(field -> fields.put(field.path(), state.get(field.path()))));
        constants.forEach(constant -> {
            String value = constant.value().apply(state);
            if (value != null) {
                fields.put(constant.path(), value);
            }
        });
        return fields;
    }
}
