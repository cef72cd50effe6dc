package it.sintesi.communications.rules;

import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.rules.engine.Binding;
import it.sintesi.communications.rules.engine.Enforcement;
import it.sintesi.communications.rules.engine.Facts;
import it.sintesi.communications.rules.engine.Rule;
import it.sintesi.communications.rules.engine.View;
import it.sintesi.kernel.api.Rejection;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** The rules in force of one binding, ready to be run. */
final class BoundRules<V extends View> {
    private final List<Rule<V>> rules;
    private final BiFunction<Form, Facts, List<V>> views;

    /** The map of forms to bindings guarantees that the form is of the binding's kind. */
    @SuppressWarnings("unchecked")
    BoundRules(Binding<? extends Form, V> binding, Set<String> disabled) {
        rules = binding.set().rules().stream()
                .filter(rule -> rule.enforcement() == Enforcement.MESSAGE && !disabled.contains(rule.id())).toList();
        views = (BiFunction<Form, Facts, List<V>>) binding.views();
    }

    void check(Form form, Facts facts, List<Rejection> found) {
        for (V view : views.apply(form, facts)) {
            for (Rule<V> rule : rules) {
                Rejection rejection = rule.judge(view);
                if (rejection != null) {
                    found.add(rejection);
                }
            }
        }
    }
}
