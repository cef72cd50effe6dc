package it.sintesi.communications.domain;

import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.Relation;
import it.sintesi.communications.api.RelationAction.Event;
import it.sintesi.communications.api.rule.RuleDescription;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.kernel.api.Rejection;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;

/**
 * What the choice of the next communication of a relation rests on.
 *
 * @param relation        the relation
 * @param lastForm        form of its last communication
 * @param lastEvent       event of its last communication
 * @param today           the day of the question
 * @param refusals        why the rules of intake would refuse an action today; actions they would accept are absent
 * @param due             last day on which an action is told in time, where a term applies
 * @param correctionLimit last day on which a correction may change essential data
 * @param catalogue       describes a rule of the catalogue
 */
public record ActionFacts(Relation relation, FormKind lastForm, EventKind lastEvent, LocalDate today, Map<Event, Rejection> refusals, Map<Event, LocalDate> due,
                          LocalDate correctionLimit, Function<String, RuleDescription> catalogue) {
}
