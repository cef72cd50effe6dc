package it.sintesi.kernel.api.audit;

import it.sintesi.kernel.api.security.Caller;

/**
 * One access to personal data.
 *
 * @param caller      who
 * @param action      what, {@code area.verb}: {@code communications.read}, {@code accounts.login}
 * @param subjectKind kind of the thing: {@code person}, {@code company}, {@code communication}
 * @param subjectId   its identifier (fiscal code, communication code)
 * @param personCode  fiscal code of the person whose data were seen, so that citizens can see who looked; null when none
 * @param purpose     why, in Italian, for example {@code Consultazione archivio}
 * @param outcome     {@code OK}, {@code DENIED} or {@code FAILED}
 */
public record AuditEntry(Caller caller, String action, String subjectKind, String subjectId, String personCode, String purpose, Outcome outcome) {

    /** How the access ended. */
    public enum Outcome {
        OK, DENIED, FAILED
    }

    public static AuditEntry ok(Caller caller, String action, String subjectKind, String subjectId, String personCode, String purpose) {
        return new AuditEntry(caller, action, subjectKind, subjectId, personCode, purpose, Outcome.OK);
    }
}
