package it.sintesi.observatory.forecast.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.security.Authorisation;

/** The services of the kernel that the use cases here need. */
public record Kernel(Transactions transactions, CertifiedClock clock, Ids ids, AuditTrail audit, Authorisation authorisation) {
}
