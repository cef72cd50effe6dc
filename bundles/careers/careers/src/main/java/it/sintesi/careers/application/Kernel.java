package it.sintesi.careers.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.security.Authorisation;

/** The services of the kernel that every use case here needs. */
public record Kernel(Transactions transactions, CertifiedClock clock, AuditTrail audit, Authorisation authorisation) {
}
