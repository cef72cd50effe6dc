package it.sintesi.exchange.application;

import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;

/** Lets only those pass who may manage deliveries, and writes down what they did. */
public final class Guard {

    private final Authorisation authorisation;
    private final AuditTrail audit;

    public Guard(Authorisation authorisation, AuditTrail audit) {
        this.authorisation = authorisation;
        this.audit = audit;
    }

    /** Decides only: for figures without personal data. */
    public void require(Caller caller) {
        authorisation.require(caller, Permission.DELIVERY_MANAGE, Subject.NONE);
    }

    /** Decides, and records an access. */
    public void pass(Caller caller, String action, String kind, String id, String purpose) {
        authorisation.require(caller, Permission.DELIVERY_MANAGE, Subject.NONE);
        audit.record(AuditEntry.ok(caller, "exchange." + action, kind, id, null, purpose));
    }
}
