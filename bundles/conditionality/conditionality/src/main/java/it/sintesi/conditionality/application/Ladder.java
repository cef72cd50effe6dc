package it.sintesi.conditionality.application;

import it.sintesi.conditionality.domain.Lifecycle;
import it.sintesi.conditionality.domain.SanctionCase;
import it.sintesi.conditionality.persistence.CaseStore;
import it.sintesi.rules.api.ConditionalityRule;
import it.sintesi.rules.api.ConditionalityRule.Consequence;
import it.sintesi.rules.api.ConditionalityRule.Fault;
import it.sintesi.rules.api.Outcome;
import it.sintesi.rules.api.RuleRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Counts faults, apart for each kind and each pact, and asks the rule what follows. */
public final class Ladder {

    private final CaseStore cases;
    private final RuleRegistry rules;

    public Ladder(CaseStore cases, RuleRegistry rules) {
        this.cases = cases;
        this.rules = rules;
    }

    /** The rule of faults of a day. */
    public ConditionalityRule rule(LocalDate faultDay) {
        return Problems.rule(rules, ConditionalityRule.class, ConditionalityRule.ID, faultDay);
    }

    /** Which occurrence a new sanction of this kind under this pact would be: one more than those in force. */
    int next(String person, String pact, Fault fault) {
        return 1 + (int) cases.ofKind(person, pact, fault).stream().filter(c -> Lifecycle.IN_FORCE.contains(c.state())).count();
    }

    /** What follows for a case as things stand now. */
    Outcome<Consequence> consequence(SanctionCase c) {
        return rule(c.faultDay()).decide(new ConditionalityRule.Facts(c.fault(), next(c.person(), c.pact(), c.fault()), c.faultDay()));
    }

    /** A case of the same kind and pact with an earlier fault on which nothing is decided yet: it has to be dealt with first. */
    Optional<SanctionCase> earlierPending(SanctionCase c) {
        List<SanctionCase> same = cases.ofKind(c.person(), c.pact(), c.fault());
        return same.stream().takeWhile(other -> !other.id().equals(c.id())).filter(other -> Lifecycle.PENDING.contains(other.state())).findFirst();
    }
}
