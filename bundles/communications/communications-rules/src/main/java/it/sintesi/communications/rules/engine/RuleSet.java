package it.sintesi.communications.rules.engine;

import it.sintesi.communications.api.rule.RuleDescription;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.kernel.api.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The rules about one part of a message, declared one after the other in the constructor of a subclass. */
public abstract class RuleSet<V extends View> {
    private final FormKind form;
    private final String place;
    private final List<Rule<V>> rules = new ArrayList<>();

    /**
     * @param form  form that the rules are catalogued under
     * @param place path of the part as the catalogue tells it
     */
    protected RuleSet(FormKind form, String place) {
        this.form = form;
        this.place = place;
    }

    /** The rules in the order in which they were declared. */
    public final List<Rule<V>> rules() {
        return List.copyOf(rules);
    }

    /** Begins a rule that refuses the message. */
    protected final Draft error(String id) {
        return new Draft(id, Severity.ERROR);
    }

    /** Begins a rule that only warns. */
    protected final Draft warning(String id) {
        return new Draft(id, Severity.WARNING);
    }

    /** A rule being written; one of the closing methods adds it to the set. */
    protected final class Draft {
        private final String id;
        private final Severity severity;
        private List<String> fields = List.of("");
        private String law = Laws.STANDARD;
        private String message = "";
        private String mend = "";
        private boolean switchable;
        private Predicate<V> when;
        private Function<V, Object> value;
        private Function<V, String> named = view -> fields.get(0);

        private Draft(String id, Severity severity) {
            this.id = id;
            this.severity = severity;
        }

        /** Fields relative to the part, or from the top with a leading slash; the first is named by the rejection. */
        public Draft field(String... names) {
            fields = List.of(names);
            return this;
        }

        /** Law, article or source; the national standard when not told. */
        public Draft law(String text) {
            law = text;
            return this;
        }

        /** The condition that must hold, in Italian. */
        public Draft says(String text) {
            message = text;
            return this;
        }

        /** How to mend, in Italian. */
        public Draft mend(String text) {
            mend = text;
            return this;
        }

        /** A plausible check that no source states: the configuration may switch it off. */
        public Draft switchable() {
            switchable = true;
            return this;
        }

        /** The rule concerns only the parts for which this is true. */
        public Draft when(Predicate<V> condition) {
            when = condition;
            return this;
        }

        /** The value that a broken rule shows. */
        public Draft shows(Function<V, Object> offending) {
            value = offending;
            return this;
        }

        /** The field that a rejection names, when it depends on the message; the first one of the rule otherwise. */
        public Draft names(Function<V, String> field) {
            named = field;
            return this;
        }

        /** Closes the rule with its condition. */
        public void requires(Predicate<V> condition) {
            Function<V, Object> shown = value;
            verdict(view -> condition.test(view) ? Verdict.HOLDS : shown == null ? Verdict.BROKEN : Verdict.broken(shown.apply(view)));
        }

        /** Closes the rule with a check of three outcomes. */
        public void verdict(Function<V, Verdict> check) {
            Predicate<V> concerned = when;
            add(concerned == null ? check : view -> concerned.test(view) ? check.apply(view) : Verdict.HOLDS, Enforcement.MESSAGE);
        }

        /** Closes a rule that cannot be checked on a message, and says where it is enforced. */
        public void enforcedBy(Enforcement where) {
            add(view -> Verdict.HOLDS, where);
        }

        private void add(Function<V, Verdict> check, Enforcement where) {
            List<String> paths = fields.stream().map(field -> View.absolute(place, field)).toList();
            String text = where.note().isEmpty() ? message : message + " " + where.note();
            rules.add(new Rule<>(new RuleDescription(id, severity, form, paths, law, text, mend), fields, switchable, where, named, check));
        }
    }
}
