package it.sintesi.reception;

import it.sintesi.rules.api.ConditionalityRule;
import it.sintesi.rules.api.Outcome;
import it.sintesi.rules.api.Reason;
import it.sintesi.rules.api.Rule;
import it.sintesi.rules.api.RuleInfo;
import it.sintesi.rules.api.RuleRegistry;
import it.sintesi.rules.api.SensitiveTextRule;
import it.sintesi.rules.national.NationalConditionality;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The national rule of conditionality is installed, and perhaps one that knows one illness. */
final class HealthRules implements RuleRegistry, SensitiveTextRule {

    /** Its calendar is for terms, which nobody asks for here. */
    private final ConditionalityRule conditionality = new NationalConditionality(null);
    private final boolean health;

    HealthRules(boolean health) {
        this.health = health;
    }

    @Override
    public RuleInfo info() {
        return new RuleInfo(ID, "1.0", RuleInfo.NATIONAL, LocalDate.of(2000, 1, 1), null, "GDPR art. 9");
    }

    @Override
    public Outcome<Verdict> decide(String text) {
        boolean found = text != null && text.contains("diabete");
        return new Outcome<>(new Verdict(found ? List.of("diabete") : List.of()), List.of(new Reason("GDPR art. 9", "Dato sulla salute")), info().reference());
    }

    @Override
    public <R extends Rule> R pick(Class<R> kind, String id, String region, LocalDate day) {
        return kind.cast(kind == ConditionalityRule.class ? conditionality : this);
    }

    @Override
    public <R extends Rule> Optional<R> find(Class<R> kind, String reference, String region) {
        return Optional.empty();
    }

    @Override
    public List<RuleInfo> all() {
        return health ? List.of(info(), conditionality.info()) : List.of(conditionality.info());
    }
}
