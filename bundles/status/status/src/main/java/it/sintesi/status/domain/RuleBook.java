package it.sintesi.status.domain;

import it.sintesi.rules.api.StatusRule;
import java.time.LocalDate;

/** The rule for a case of a day. */
@FunctionalInterface
public interface RuleBook {

    StatusRule on(LocalDate day);
}
