package it.sintesi.communications.application;

import it.sintesi.communications.api.rule.RuleCatalogue;
import it.sintesi.helpdesk.api.OutageService;
import it.sintesi.helpdesk.api.Outages;
import it.sintesi.registry.api.Offices;
import it.sintesi.registry.api.PersonOffices;
import it.sintesi.rules.api.RuleRegistry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What this area asks of others.
 *
 * @param catalogue   rules of the messages
 * @param rules       rules in force
 * @param offices     offices and their territories
 * @param outages     recorded outages, none while the help desk is away
 * @param competences offices competent for people, none while the register is away
 */
public record AreaServices(RuleCatalogue catalogue, RuleRegistry rules, Offices offices, List<Outages> outages, List<PersonOffices> competences) {

    /** Last day of an outage of the intake that excuses what fell due on that day. */
    Optional<LocalDate> excused(LocalDate day) {
        return outages.stream().flatMap(desk -> desk.excused(OutageService.COMMUNICATIONS, day).stream()).findFirst();
    }

    /** Competent office of a person on a day. */
    Optional<String> competent(String person, LocalDate day) {
        return competences.stream().flatMap(register -> register.officeOn(person, day).stream()).findFirst();
    }
}
