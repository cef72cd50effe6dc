package it.sintesi.did.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.Leases;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.act.Acts;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.event.EventOutbox;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;

/** The services of the kernel that the use cases here need. */
public record Kernel(Transactions transactions, CertifiedClock clock, Ids ids, Acts acts, AuditTrail audit, Authorisation authorisation, EventOutbox outbox, Leases leases) {

    /** Everything of this area is an act of it. */
    public static final String AREA = "did";
    private static final String NO_OFFICE = "*";

    /** Leaves a trace of a person's data being read or written. */
    void trace(Caller caller, String action, String person, String purpose) {
        audit.record(AuditEntry.ok(caller, action, "person", person, person, purpose));
    }

    /** Whether a permission holds for every office, which is so when it holds for one that does not exist. */
    boolean everywhere(Caller caller, Permission permission) {
        return authorisation.decide(caller, permission, new Subject(null, null, NO_OFFICE)).allowed();
    }
}
