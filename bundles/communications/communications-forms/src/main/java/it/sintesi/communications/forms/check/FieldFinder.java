package it.sintesi.communications.forms.check;

import it.sintesi.communications.forms.field.FormField;
import it.sintesi.communications.forms.field.FormPlan;
import it.sintesi.communications.forms.field.FormState;
import it.sintesi.communications.forms.field.FormStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the asked field that a path of a check means: the very field, else the first within the element, else the one it stands in. */
final class FieldFinder {

    private final List<Map.Entry<FormStep, FormField>> asked = new ArrayList<>();

    FieldFinder(FormPlan plan, FormState state) {
        plan.steps().forEach(step -> step.visible(state).forEach(field -> asked.add(Map.entry(step, field))));
    }

    Optional<Map.Entry<FormStep, FormField>> find(String path) {
        if (path.isEmpty()) {
            return Optional.empty();
        }
        return first(own -> own.equalsIgnoreCase(path)).or(() -> first(own -> within(own, path))).or(() -> first(own -> within(path, own)));
    }

    private static boolean within(String inner, String outer) {
        return inner.length() > outer.length() && inner.charAt(outer.length()) == '.' && inner.regionMatches(true, 0, outer, 0, outer.length());
    }

    private Optional<Map.Entry<FormStep, FormField>> first(Predicate<String> wanted) {
        return asked.stream().filter(entry -> wanted.test(entry.getValue().path())).findFirst();
    }
}
