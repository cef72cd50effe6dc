package it.sintesi.communications.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.Leases;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.act.Acts;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.kernel.api.document.PdfDocuments;
import it.sintesi.kernel.api.event.EventOutbox;
import it.sintesi.kernel.api.health.Metrics;
import it.sintesi.kernel.api.security.Authorisation;

import javax.sql.DataSource;

/** What this area asks of the kernel. */
public record KernelServices(DataSource dataSource, Transactions transactions, CertifiedClock clock, Ids ids, Acts acts, EventOutbox outbox, AuditTrail audit,
                             Authorisation authorisation, Leases leases, Metrics metrics, CodeLists codeLists, PdfDocuments pdf) {
}
