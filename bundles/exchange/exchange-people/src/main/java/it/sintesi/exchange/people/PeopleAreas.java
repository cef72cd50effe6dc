package it.sintesi.exchange.people;

import it.sintesi.communications.api.Archive;
import it.sintesi.communications.api.CommunicationContent;
import it.sintesi.communications.api.Relations;
import it.sintesi.communications.api.WorkHistories;
import it.sintesi.did.api.Dids;
import it.sintesi.did.api.Profilings;
import it.sintesi.exchange.api.Dispatch;
import it.sintesi.pact.api.Pacts;
import it.sintesi.registry.api.Companies;
import it.sintesi.registry.api.Offices;
import it.sintesi.registry.api.People;
import it.sintesi.registry.api.PersonFiles;
import it.sintesi.registry.api.PersonOffices;
import it.sintesi.status.api.Statuses;

/** The other areas; each may be away for a moment, and then the work is tried again later. */
public record PeopleAreas(Dispatch dispatch, Dids dids, Profilings profilings, Statuses statuses, Pacts pacts, People people, PersonFiles files, PersonOffices personOffices, Offices offices, Relations relations,
                          Archive archive, CommunicationContent contents, Companies companies, WorkHistories histories) {
}
