package it.sintesi.communications.application;

import it.sintesi.communications.api.rule.RuleCatalogue;
import it.sintesi.registry.api.Offices;
import it.sintesi.rules.api.RuleRegistry;

/** What this area asks of others: the catalogue of rules, the rules in force, the offices. */
public record AreaServices(RuleCatalogue catalogue, RuleRegistry rules, Offices offices) {
}
