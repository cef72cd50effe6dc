package it.sintesi.identity;

import it.sintesi.registry.api.Companies;
import it.sintesi.registry.api.Offices;
import it.sintesi.registry.api.People;

/** What the area asks of the register. */
public record Register(Companies companies, People people, Offices offices) {
}
