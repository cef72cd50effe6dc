package it.sintesi.careers.application;

import it.sintesi.communications.api.WorkHistories;
import it.sintesi.registry.api.PersonOffices;
import it.sintesi.rules.api.RuleRegistry;
import it.sintesi.status.api.StatusFacts;

/** Services of other areas, which may be away for a moment. */
public record Neighbours(RuleRegistry rules, StatusFacts facts, WorkHistories histories, PersonOffices offices) {
}
