package it.sintesi.observatory.application;

import it.sintesi.communications.api.CommunicationFacts;
import it.sintesi.registry.api.Offices;
import it.sintesi.registry.api.PersonOffices;
import it.sintesi.status.api.Statuses;

/** Services of other areas that may be away for a moment. */
public record Neighbours(CommunicationFacts facts, Offices offices, Statuses statuses, PersonOffices competences) {
}
