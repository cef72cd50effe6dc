package it.sintesi.kernel.notifications;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.Leases;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.event.EventOutbox;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.kernel.api.security.Authorisation;
import javax.sql.DataSource;

/** The services of the kernel that the module rests on. */
public record KernelParts(DataSource dataSource, Transactions transactions, CertifiedClock clock, Ids ids, Leases leases, EventOutbox outbox, Accounts accounts,
                          Authorisation authorisation, AuditTrail audit) {
}
