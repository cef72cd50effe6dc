package it.sintesi.conditionality.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.api.act.ActDraft;
import it.sintesi.kernel.api.act.Acts;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.event.EventOutbox;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import java.util.List;

/** The services of the kernel that every use case here needs. */
public record Kernel(Transactions transactions, CertifiedClock clock, Ids ids, Acts acts, AuditTrail audit, Authorisation authorisation, EventOutbox outbox, Accounts accounts) {

    /** Everything of this area is an act of it. */
    public static final String AREA = "conditionality";

    /** Registers one act; call it in a transaction. */
    Act act(String kind, String person, String digest, String corrects) {
        return acts.append(List.of(new ActDraft(AREA, kind, person, digest, corrects))).get(0);
    }

    /** Leaves a trace of somebody's data being read or written. */
    void trace(Caller caller, String action, String id, String person, String purpose) {
        audit.record(AuditEntry.ok(caller, AREA + "." + action, "sanction", id, person, purpose));
    }
}
