package it.sintesi.helpdesk;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.Leases;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.act.Acts;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.document.PdfDocuments;
import it.sintesi.kernel.api.document.PdfSeals;
import it.sintesi.kernel.api.security.Authorisation;
import javax.sql.DataSource;

/** The services of the kernel that the module rests on. */
public record KernelParts(DataSource dataSource, Transactions transactions, CertifiedClock clock, Ids ids, Leases leases, Acts acts, Authorisation authorisation,
                          AuditTrail audit, PdfDocuments documents, PdfSeals seals) {
}
