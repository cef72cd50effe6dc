package it.sintesi.communications.rules;

import it.sintesi.communications.api.rule.RuleCatalogue;
import it.sintesi.communications.api.rule.RuleDescription;
import it.sintesi.communications.api.rule.RuleFacts;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.rules.engine.Binding;
import it.sintesi.communications.rules.engine.Facts;
import it.sintesi.communications.rules.engine.Rule;
import it.sintesi.kernel.api.Rejection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rules of the national standard for the four forms. */
public final class NationalCatalogue implements RuleCatalogue {
    private static final String VERSION = "national@2026.1";
    private static final List<String> FAMILIES = List.of("UL", "US", "UG", "VD");
    /** UL, US, UG, VD, and by number within each. */
    static final Comparator<String> ORDER = Comparator.<String>comparingInt(id -> FAMILIES.indexOf(id.substring(0, 2)))
            .thenComparing(Comparator.naturalOrder());

    private final Map<String, Rule<?>> rules;
    private final Map<FormKind, List<BoundRules<?>>> bound = new EnumMap<>(FormKind.class);

    /**
     * @param disabled ids of the rules to switch off, separated by commas or spaces; only the switchable ones
     * @throws IllegalArgumentException naming the ids that do not exist or may not be switched off
     */
    public NationalCatalogue(String disabled) {
        Set<String> off = ids(disabled);
        Map<String, Rule<?>> all = new TreeMap<>(ORDER);
        Map<FormKind, List<? extends Binding<? extends Form, ?>>> forms = FormRules.all();
        forms.forEach((kind, bindings) -> bindings.forEach(binding -> binding.set().rules().forEach(rule -> all.put(rule.id(), rule))));
        rules = Collections.unmodifiableMap(all);
        List<String> wrong = off.stream().filter(id -> !rules.containsKey(id) || !rules.get(id).switchable()).toList();
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("it.sintesi.communications.rules, disabled: regole inesistenti o non disattivabili " + wrong
                    + "; si possono disattivare solo " + rules.values().stream().filter(Rule::switchable).map(Rule::id).toList());
        }
        forms.forEach((kind, bindings) -> bound.put(kind,
                bindings.stream().<BoundRules<?>>map(binding -> new BoundRules<>(binding, off)).toList()));
    }

    @Override
    public List<RuleDescription> rules() {
        return rules.values().stream().map(Rule::description).collect(Collectors.toUnmodifiableList());
    }

    @Override
    public List<Rejection> check(Form form, RuleFacts outer, Set<String> badFields) {
        Facts facts = new Facts(outer, form, badFields);
        List<Rejection> found = new ArrayList<>(0);
        for (BoundRules<?> part : bound.get(form.kind())) {
            part.check(form, facts, found);
        }
        found.sort(Comparator.comparing(Rejection::code, ORDER));
        return List.copyOf(found);
    }

    @Override
    public String version() {
        return VERSION;
    }

    /** The rules with what only the documentation tells: whether they are switchable and where they are enforced. */
    Map<String, Rule<?>> byId() {
        return rules;
    }

    private static Set<String> ids(String text) {
        return Arrays.stream(text.split("[,\\s]+")).filter(id -> !id.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }
}
