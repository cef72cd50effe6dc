package it.sintesi.communications.rules.engine;

import it.sintesi.communications.format.model.Form;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A set of rules and where it finds the parts of a form that it looks at.
 *
 * @param set   the rules
 * @param views the parts of a form; none when the form has no such part
 */
public record Binding<F extends Form, V extends View>(RuleSet<V> set, BiFunction<? super F, Facts, List<V>> views) {
}
