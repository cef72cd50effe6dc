package it.sintesi.conditionality;

import it.sintesi.did.api.Dids;
import it.sintesi.kernel.api.document.PdfDocuments;
import it.sintesi.kernel.api.notification.Notifications;
import it.sintesi.pact.api.Pacts;
import it.sintesi.registry.api.Offices;
import it.sintesi.registry.api.People;
import it.sintesi.registry.api.PersonCodes;
import it.sintesi.rules.api.RuleRegistry;
import it.sintesi.status.api.Statuses;

/** Services of other areas; each may be away for a moment, and then what needs it answers 503. */
public record Neighbours(RuleRegistry rules, People people, Offices offices, Pacts pacts, Dids dids, Statuses statuses, PdfDocuments pdf, Notifications notifications,
                         PersonCodes codes) {
}
