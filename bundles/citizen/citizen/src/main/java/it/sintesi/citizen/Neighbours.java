package it.sintesi.citizen;

import it.sintesi.communications.api.Archive;
import it.sintesi.communications.api.Relations;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.kernel.api.document.PdfDocuments;
import it.sintesi.kernel.api.notification.Notifications;
import it.sintesi.registry.api.Offices;
import it.sintesi.registry.api.People;
import java.util.List;

/**
 * Services of other areas.
 *
 * @param inboxes the notifications while they are there, for what can do without them
 */
public record Neighbours(People people, Offices offices, Relations relations, Archive archive, PdfDocuments pdf, CodeLists codeLists,
                         Notifications notifications, List<Notifications> inboxes) {
}
