package it.sintesi.communications.application;

import it.sintesi.communications.persistence.Scope;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;

import java.util.Optional;
import java.util.function.Function;

/** Who may read what, and the trace that every reading leaves. */
final class Reading {

    private static final String NO_OFFICE = "*";

    private final Authorisation authorisation;
    private final AuditTrail audit;
    private final Function<String, Optional<String>> competence;

    /** @param competence office competent today for a person, empty when it is not known */
    Reading(Authorisation authorisation, AuditTrail audit, Function<String, Optional<String>> competence) {
        this.authorisation = authorisation;
        this.audit = audit;
        this.competence = competence;
    }

    /** The part of the archive that a caller sees. */
    Scope scope(Caller caller) {
        boolean everything = everywhere(caller, Permission.COMMUNICATION_READ);
        boolean office = !everything && caller.office() != null
                && authorisation.decide(caller, Permission.COMMUNICATION_READ, new Subject(null, null, caller.office())).allowed();
        return new Scope(everything, office ? caller.office() : null, caller.subjectCode(), caller.account());
    }

    /**
     * The same, when only one employer or worker is asked for: who acts for the employer sees all of its communications, whoever sent them, and who
     * {@link #follows} the worker sees all of the worker's.
     */
    Scope scope(Caller caller, String employer, String worker) {
        Scope scope = scope(caller);
        boolean acts = !scope.everything() && scope.office() == null && employer != null
                && authorisation.decide(caller, Permission.COMMUNICATION_READ, Subject.company(employer)).allowed();
        return acts || !scope.everything() && follows(caller, worker) ? new Scope(true, null, null, caller.account()) : scope;
    }

    /** Whether somebody of the office competent for a person asks, or who took the person over: wherever the work was, it is part of the case. */
    boolean follows(Caller caller, String worker) {
        return worker != null && caller.office() != null && competence.apply(worker)
                .filter(office -> authorisation.decide(caller, Permission.COMMUNICATION_READ, new Subject(null, worker, office)).allowed()).isPresent();
    }

    /** Whether a permission holds for every office, which is so when it holds for one that does not exist. */
    boolean everywhere(Caller caller, Permission permission) {
        return authorisation.decide(caller, permission, new Subject(null, null, NO_OFFICE)).allowed();
    }

    /** Whether the caller may read a communication about these. */
    boolean may(Caller caller, String sender, String employer, String worker, String office) {
        return !caller.isAnonymous() && (caller.account().equals(sender)
                || authorisation.decide(caller, Permission.COMMUNICATION_READ, new Subject(employer, worker, office)).allowed() || follows(caller, worker));
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
