package it.sintesi.pact.application;

import it.sintesi.did.api.Dids;
import it.sintesi.did.api.Profilings;
import it.sintesi.guidance.api.Interviews;
import it.sintesi.kernel.api.document.PdfDocuments;
import it.sintesi.kernel.api.notification.Notifications;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.registry.api.People;
import it.sintesi.registry.api.PersonCodes;
import java.util.List;

/**
 * Services of other areas. Lists hold the service while it is there, for what can do without it.
 *
 * @param people        the register, without which no pact is drafted
 * @param dids          declarations, without which no pact is drafted
 * @param notifications messages, without which no code can be sent
 * @param codes         codes of merged people
 */
public record Neighbours(People people, List<People> registers, Dids dids, List<Profilings> profilings, List<Interviews> interviews, Notifications notifications,
                         List<Notifications> messengers, Accounts accounts, PdfDocuments pdf, PersonCodes codes) {
}
