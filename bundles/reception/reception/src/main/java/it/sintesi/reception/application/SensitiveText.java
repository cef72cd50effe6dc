package it.sintesi.reception.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.rules.api.RuleRegistry;
import it.sintesi.rules.api.SensitiveTextRule;
import java.util.List;

/** Refuses words about health or disability in free text, while the rule is installed. */
public final class SensitiveText {

    private static final String REGION = "03";

    private final CertifiedClock clock;
    private final List<RuleRegistry> rules;

    public SensitiveText(CertifiedClock clock, List<RuleRegistry> rules) {
        this.clock = clock;
        this.rules = rules;
    }

    /** The refusals of a field; none when the text may be kept or nobody can tell. */
    public List<Rejection> check(String field, String text) {
        return rules.stream().findFirst().filter(r -> r.all().stream().anyMatch(i -> i.id().equals(SensitiveTextRule.ID)))
                .map(r -> r.pick(SensitiveTextRule.class, SensitiveTextRule.ID, REGION, clock.today()).check(field, text)).orElse(List.of());
    }
}
