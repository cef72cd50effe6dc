package it.sintesi.citizen.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.api.act.ActDraft;
import it.sintesi.kernel.api.act.Acts;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import java.util.List;

/** The services of the kernel that every use case here needs. */
public record Kernel(Transactions transactions, CertifiedClock clock, Ids ids, Acts acts, AuditTrail audit, Authorisation authorisation) {

    /** Everything of this area is an act of it. */
    public static final String AREA = "citizen";
    private static final String NO_OFFICE = "*";

    /** Registers one act; call it in a transaction. */
    Act act(String kind, String subject, String digest) {
        return acts.append(List.of(new ActDraft(AREA, kind, subject, digest, null))).get(0);
    }

    /** Leaves a trace of somebody's data being read or written. */
    void trace(Caller caller, String action, String kind, String id, String personCode, String purpose) {
        audit.record(AuditEntry.ok(caller, action, kind, id, personCode, purpose));
    }

    /** Whether a permission holds for every office, which is so when it holds for one that does not exist. */
    boolean everywhere(Caller caller, Permission permission) {
        return authorisation.decide(caller, permission, new Subject(null, null, NO_OFFICE)).allowed();
    }
}
