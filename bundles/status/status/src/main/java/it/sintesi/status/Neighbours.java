package it.sintesi.status;

import it.sintesi.communications.api.WorkHistories;
import it.sintesi.did.api.Dids;
import it.sintesi.kernel.api.document.PdfDocuments;
import it.sintesi.kernel.api.notification.Notifications;
import it.sintesi.registry.api.People;
import it.sintesi.registry.api.PersonOffices;
import it.sintesi.rules.api.RuleRegistry;

/** Services that may be away for a moment. */
public record Neighbours(RuleRegistry rules, WorkHistories histories, Dids dids, People people, PersonOffices offices, Notifications notifications, PdfDocuments pdf) {
}
