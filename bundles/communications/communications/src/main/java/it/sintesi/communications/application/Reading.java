package it.sintesi.communications.application;

import it.sintesi.communications.persistence.Scope;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;

/** Who may read what, and the trace that every reading leaves. */
final class Reading {

    private static final String NO_OFFICE = "*";

    private final Authorisation authorisation;
    private final AuditTrail audit;

    Reading(Authorisation authorisation, AuditTrail audit) {
        this.authorisation = authorisation;
        this.audit = audit;
    }

    /** The part of the archive that a caller sees. */
    Scope scope(Caller caller) {
        boolean everything = everywhere(caller, Permission.COMMUNICATION_READ);
        boolean office = !everything && caller.office() != null
                && authorisation.decide(caller, Permission.COMMUNICATION_READ, new Subject(null, null, caller.office())).allowed();
        return new Scope(everything, office ? caller.office() : null, caller.subjectCode(), caller.account());
    }

    /** The same, when only one employer is asked for: who acts for it sees all of its communications, whoever sent them. */
    Scope scope(Caller caller, String employer) {
        Scope scope = scope(caller);
        boolean acts = !scope.everything() && scope.office() == null && employer != null
                && authorisation.decide(caller, Permission.COMMUNICATION_READ, Subject.company(employer)).allowed();
        return acts ? new Scope(true, null, null, caller.account()) : scope;
    }

    /** Whether a permission holds for every office, which is so when it holds for one that does not exist. */
    boolean everywhere(Caller caller, Permission permission) {
        return authorisation.decide(caller, permission, new Subject(null, null, NO_OFFICE)).allowed();
    }

    /** Whether the caller may read a communication about these. */
    boolean may(Caller caller, String sender, String employer, String worker, String office) {
        return !caller.isAnonymous() && (caller.account().equals(sender)
                || authorisation.decide(caller, Permission.COMMUNICATION_READ, new Subject(employer, worker, office)).allowed());
    }

    /** Requires a permission. */
    void require(Caller caller, Permission permission, Subject subject) {
        authorisation.require(caller, permission, subject);
    }

    /** Leaves the trace of a reading. */
    void trace(Caller caller, String action, String subjectKind, String subjectId, String personCode, String purpose) {
        audit.record(AuditEntry.ok(caller, action, subjectKind, subjectId, personCode, purpose));
    }

    /** Leaves the trace of a refused reading. */
    void traceDenied(Caller caller, String action, String subjectKind, String subjectId) {
        audit.record(new AuditEntry(caller, action, subjectKind, subjectId, null, "Accesso negato", AuditEntry.Outcome.DENIED));
    }
}
