package it.sintesi.reception.application;

import it.sintesi.kernel.api.notification.Notifications;
import it.sintesi.registry.api.Companies;
import it.sintesi.registry.api.OfficeHours;
import it.sintesi.registry.api.Offices;
import it.sintesi.registry.api.People;
import it.sintesi.registry.api.PersonCodes;
import it.sintesi.rules.api.RuleRegistry;
import java.util.List;

/**
 * Services of other areas.
 *
 * @param hours   the hours of offices while they are there: without them the agendas alone decide
 * @param mail    the notifications while they are there: without them nobody is written to
 * @param rules the rules while they are there
 */
public record Neighbours(People people, Companies companies, Offices offices, List<OfficeHours> hours, List<Notifications> mail, List<RuleRegistry> rules, PersonCodes codes) {
}
