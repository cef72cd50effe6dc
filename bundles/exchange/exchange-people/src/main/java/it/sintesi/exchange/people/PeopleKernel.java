package it.sintesi.exchange.people;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.Leases;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.kernel.api.event.EventOutbox;
import it.sintesi.kernel.api.security.Authorisation;

import javax.sql.DataSource;

/** What the kernel gives. */
public record PeopleKernel(DataSource dataSource, Transactions transactions, Leases leases, CertifiedClock clock, Ids ids, Authorisation authorisation, AuditTrail audit, EventOutbox outbox,
                           CodeLists codeLists) {
}
