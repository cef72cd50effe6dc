package it.sintesi.rules.api;

import java.util.List;
import java.util.Objects;

/**
 * What a rule decided.
 *
 * @param value   the decision
 * @param reasons why, with the law; at least one
 * @param rule    {@code rule@version} that decided
 */
public record Outcome<T>(T value, List<Reason> reasons, String rule) {

    public Outcome {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(rule, "rule");
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("A decision of " + rule + " without a reason");
        }
    }
}
