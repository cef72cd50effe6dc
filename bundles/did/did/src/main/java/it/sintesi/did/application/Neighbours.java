package it.sintesi.did.application;

import it.sintesi.communications.api.Relations;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.kernel.api.document.PdfDocuments;
import it.sintesi.kernel.api.notification.Notifications;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.registry.api.Offices;
import it.sintesi.registry.api.PersonCodes;
import it.sintesi.registry.api.PersonFiles;
import it.sintesi.registry.api.PersonOffices;
import it.sintesi.rules.api.RuleRegistry;
import it.sintesi.status.api.Statuses;
import java.util.List;

/**
 * Services of others.
 *
 * @param statuses      the status while it is there: what it knows of work is asked too
 * @param notifications the notifications while they are there: an act never waits for them
 */
public record Neighbours(PersonFiles files, PersonOffices competence, Offices offices, Relations relations, List<Statuses> statuses, PdfDocuments pdf, CodeLists codeLists,
                         RuleRegistry rules, List<Notifications> notifications, Accounts accounts, PersonCodes codes) {
}
