package it.sintesi.exchange;

import it.sintesi.communications.api.CommunicationContent;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Leases;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.kernel.api.health.Metrics;
import it.sintesi.kernel.api.security.Authorisation;
import javax.sql.DataSource;

/** What the kernel and the communications give to the exchanges. */
public record ExchangeKernel(DataSource dataSource, Transactions transactions, Leases leases, CertifiedClock clock, Metrics metrics,
                             Authorisation authorisation, AuditTrail audit, CodeLists codeLists, CommunicationContent content) {
}
