package it.sintesi.reception.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.rules.api.ConditionalityRule;
import it.sintesi.rules.api.ConditionalityRule.JustifiedReason;
import it.sintesi.rules.api.RuleRegistry;
import java.util.List;
import java.util.Optional;

/** Reasons that justify a missed appointment: those of the rule of conditionality in force today, with its article. None while the rule is not installed. */
public final class Reasons {

    /** Lombardia. */
    private static final String REGION = "03";

    private final CertifiedClock clock;
    private final List<RuleRegistry> rules;

    public Reasons(CertifiedClock clock, List<RuleRegistry> rules) {
        this.clock = clock;
        this.rules = rules;
    }

    public List<JustifiedReason> all() {
        return rules.stream().findFirst().filter(r -> r.all().stream().anyMatch(i -> i.id().equals(ConditionalityRule.ID)))
                .map(r -> r.pick(ConditionalityRule.class, ConditionalityRule.ID, REGION, clock.today()).reasons(clock.today())).orElse(List.of());
    }

    public Optional<JustifiedReason> find(String code) {
        return all().stream().filter(r -> r.code().equals(code)).findFirst();
    }
}
