package it.sintesi.guidance.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.act.Acts;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.event.EventOutbox;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.rules.api.RuleRegistry;

/** The services of the kernel that every use case here needs. */
public record Kernel(Transactions transactions, CertifiedClock clock, Ids ids, Acts acts, EventOutbox outbox, AuditTrail audit, Authorisation authorisation,
                     RuleRegistry rules) {

    /** Everything of this area is an act of it. */
    public static final String AREA = "guidance";
    static final Permission PERMISSION = Permission.INTERVIEW_MANAGE;
    private static final String NO_OFFICE = "*";

    /** Leaves a trace of somebody's data being read or written. */
    void trace(Caller caller, String action, String id, String person, String purpose) {
        audit.record(AuditEntry.ok(caller, action, "interview", id, person, purpose));
    }

    void require(Caller caller, String person, String office) {
        authorisation.require(caller, PERMISSION, new Subject(null, person, office));
    }

    boolean allowed(Caller caller, String person, String office) {
        return authorisation.decide(caller, PERMISSION, new Subject(null, person, office)).allowed();
    }

    /** Whether the permission holds for every office, which is so when it holds for one that does not exist. */
    boolean everywhere(Caller caller) {
        return authorisation.decide(caller, PERMISSION, new Subject(null, null, NO_OFFICE)).allowed();
    }
}
