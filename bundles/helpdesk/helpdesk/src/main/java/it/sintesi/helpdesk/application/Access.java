package it.sintesi.helpdesk.application;

import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;

/** Who may, and who did. */
public final class Access {

    private final Authorisation authorisation;
    private final AuditTrail audit;

    public Access(Authorisation authorisation, AuditTrail audit) {
        this.authorisation = authorisation;
        this.audit = audit;
    }

    void require(Caller caller, Permission permission) {
        authorisation.require(caller, permission, Subject.NONE);
    }

    void record(Caller caller, String action, String kind, String id, String purpose) {
        audit.record(AuditEntry.ok(caller, action, kind, id, null, purpose));
    }
}
