package it.sintesi.communications.forms;

import it.sintesi.communications.api.Archive;
import it.sintesi.communications.api.Intake;
import it.sintesi.communications.api.Relations;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.registry.api.Companies;
import it.sintesi.registry.api.Mandates;

/** The services of others on which the forms stand. */
public record FormsServices(Intake intake, Archive archive, Relations relations, Companies companies, Mandates mandates, Accounts accounts, CodeLists lists,
                            Transactions transactions, CertifiedClock clock) {
}
