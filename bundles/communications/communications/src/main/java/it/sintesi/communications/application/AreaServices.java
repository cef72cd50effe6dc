package it.sintesi.communications.application;

import it.sintesi.communications.api.rule.RuleCatalogue;
import it.sintesi.helpdesk.api.OutageService;
import it.sintesi.helpdesk.api.Outages;
import it.sintesi.registry.api.Offices;
import it.sintesi.rules.api.RuleRegistry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What this area asks of others: the catalogue of rules, the rules in force, the offices, the recorded outages (none while the help desk is away). */
public record AreaServices(RuleCatalogue catalogue, RuleRegistry rules, Offices offices, List<Outages> outages) {

    /** Last day of an outage of the intake that excuses what fell due on that day. */
    Optional<LocalDate> excused(LocalDate day) {
        return outages.stream().flatMap(desk -> desk.excused(OutageService.COMMUNICATIONS, day).stream()).findFirst();
    }
}
