package it.sintesi.observatory.report.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.act.Acts;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.document.PdfDocuments;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;

/** The services of the kernel that the use cases here need. */
public record Kernel(Transactions transactions, CertifiedClock clock, Ids ids, Acts acts, AuditTrail audit, Authorisation authorisation, PdfDocuments documents) {

    void require(Caller caller, Permission permission) {
        authorisation.require(caller, permission, Subject.NONE);
    }

    void trace(Caller caller, String action, String id, String purpose) {
        audit.record(AuditEntry.ok(caller, action, "report", id, null, purpose));
    }
}
