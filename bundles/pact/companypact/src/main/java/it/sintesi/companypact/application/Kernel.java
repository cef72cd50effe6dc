package it.sintesi.companypact.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.api.act.ActDraft;
import it.sintesi.kernel.api.act.Acts;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import java.util.List;

/** The services of the kernel that every use case here needs. */
public record Kernel(Transactions transactions, CertifiedClock clock, Ids ids, Acts acts, AuditTrail audit, Authorisation authorisation, Accounts accounts) {

    /** Everything of this area is an act of it. */
    public static final String AREA = "companypact";

    /** Registers one act; call it in a transaction. */
    Act act(String kind, String company, String digest, String corrects) {
        return acts.append(List.of(new ActDraft(AREA, kind, company, digest, corrects))).get(0);
    }

    /** Leaves a trace of a company's pact being read or written; the representative's data are personal. */
    void trace(Caller caller, String action, String id, String representative, String purpose) {
        audit.record(AuditEntry.ok(caller, AREA + "." + action, "companypact", id, representative, purpose));
    }
}
