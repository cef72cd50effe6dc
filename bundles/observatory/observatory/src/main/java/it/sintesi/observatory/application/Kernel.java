package it.sintesi.observatory.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Leases;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;

import java.util.List;

/** What this area asks of the kernel. */
public record Kernel(Transactions transactions, CertifiedClock clock, AuditTrail audit, Authorisation authorisation, Leases leases, CodeLists codeLists) {

    void require(Caller caller, Permission permission) {
        authorisation.require(caller, permission, Subject.NONE);
    }

    void trace(Caller caller, String action, String what, String purpose) {
        transactions.run(() -> audit.record(List.of(AuditEntry.ok(caller, action, "observatory", what, null, purpose))));
    }
}
