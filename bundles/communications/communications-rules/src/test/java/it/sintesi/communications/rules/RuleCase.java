package it.sintesi.communications.rules;

import it.sintesi.kernel.api.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Both sides of the boundary of one rule: a message that keeps it and one that breaks it, which differ in nothing else. */
final class RuleCase {
    private static final NationalCatalogue CATALOGUE = new NationalCatalogue("");
    private static final Consumer<TestFacts> NOTHING = facts -> { };

    private final String id;
    private final String breakingSample;
    private String holdingSample;
    private final List<String> given = new ArrayList<>();
    private final List<String> holding = new ArrayList<>();
    private final List<String> breaking = new ArrayList<>();
    private Consumer<TestFacts> holdingFacts = NOTHING;
    private Consumer<TestFacts> breakingFacts = NOTHING;
    private Consumer<TestFacts> facts = NOTHING;
    private Set<String> also = Set.of();
    private boolean withReader;

    private RuleCase(String id, String sample) {
        this.id = id;
        this.breakingSample = sample;
        this.holdingSample = sample;
    }

    static RuleCase rule(String id, String sample) {
        return new RuleCase(id, sample);
    }

    /** Replacements on both sides. */
    RuleCase given(String... pairs) {
        given.addAll(List.of(pairs));
        return this;
    }

    /** Further replacements of the message that keeps the rule; none means the sample as it is. */
    RuleCase holds(String... pairs) {
        holding.addAll(List.of(pairs));
        return this;
    }

    /** Further replacements of the message that breaks the rule. */
    RuleCase breaks(String... pairs) {
        breaking.addAll(List.of(pairs));
        return this;
    }

    RuleCase holdsOn(String sample) {
        holdingSample = sample;
        return this;
    }

    RuleCase facts(Consumer<TestFacts> change) {
        facts = change;
        return this;
    }

    RuleCase holdsWhen(Consumer<TestFacts> change) {
        holdingFacts = change;
        return this;
    }

    RuleCase breaksWhen(Consumer<TestFacts> change) {
        breakingFacts = change;
        return this;
    }

    /** Other rules that the breaking message cannot help breaking. */
    RuleCase also(String... ids) {
        also = Set.of(ids);
        return this;
    }

    /** Passes on what the reader refused, for the rules that explain such a refusal. */
    RuleCase withReader() {
        withReader = true;
        return this;
    }

    String id() {
        return id;
    }

    Set<String> whenHolding() {
        return codes(Message.sample(holdingSample).with(given).with(holding), holdingFacts);
    }

    Set<String> whenBreaking() {
        return codes(Message.sample(breakingSample).with(given).with(breaking), breakingFacts);
    }

    /** This rule and those that break with it. */
    Set<String> expected() {
        Set<String> all = new TreeSet<>(also);
        all.add(id);
        return all;
    }

    private Set<String> codes(Message message, Consumer<TestFacts> side) {
        TestFacts known = new TestFacts();
        facts.accept(known);
        side.accept(known);
        var parsed = message.parsed();
        Set<String> codes = new TreeSet<>();
        for (Rejection rejection : CATALOGUE.check(parsed.form(), known, withReader ? parsed.badFields() : Set.of())) {
            codes.add(rejection.code());
        }
        return codes;
    }

    @Override
    public String toString() {
        return id;
    }
}
