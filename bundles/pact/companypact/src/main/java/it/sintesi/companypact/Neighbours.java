package it.sintesi.companypact;

import it.sintesi.kernel.api.document.PdfDocuments;
import it.sintesi.kernel.api.notification.Notifications;
import it.sintesi.registry.api.Companies;
import it.sintesi.registry.api.Offices;
import it.sintesi.rules.api.RuleRegistry;

/** Services of other areas; each may be away for a moment, and then what needs it answers 503. */
public record Neighbours(RuleRegistry rules, Companies companies, Offices offices, PdfDocuments pdf, Notifications notifications) {
}
