package it.sintesi.did.application;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.rules.api.DidEligibilityRule;
import it.sintesi.rules.api.DidTermsRule;
import it.sintesi.rules.api.ProfilingRule;
import it.sintesi.rules.api.RuleRegistry;
import it.sintesi.rules.api.SensitiveTextRule;
import java.time.LocalDate;
import java.util.List;

/** The rules of the day of the case, those of Lombardia first. */
final class Rules {

    private static final String LOMBARDIA = "03";

    private final RuleRegistry registry;

    Rules(RuleRegistry registry) {
        this.registry = registry;
    }

    DidEligibilityRule eligibility(LocalDate day) {
        return registry.pick(DidEligibilityRule.class, DidEligibilityRule.ID, LOMBARDIA, day);
    }

    DidTermsRule terms(LocalDate day) {
        return registry.pick(DidTermsRule.class, DidTermsRule.ID, LOMBARDIA, day);
    }

    ProfilingRule profiling(LocalDate day) {
        return registry.pick(ProfilingRule.class, ProfilingRule.ID, LOMBARDIA, day);
    }

    /** Refusals of a free text that tells something about health. */
    List<Rejection> sensitive(String field, String text, LocalDate day) {
        return registry.pick(SensitiveTextRule.class, SensitiveTextRule.ID, LOMBARDIA, day).check(field, text);
    }
}
