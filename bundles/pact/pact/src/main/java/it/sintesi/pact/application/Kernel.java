package it.sintesi.pact.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.api.act.ActDraft;
import it.sintesi.kernel.api.act.Acts;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.event.EventOutbox;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.rules.api.RuleRegistry;
import it.sintesi.rules.api.SensitiveTextRule;
import java.util.List;

/** The services of the kernel that every use case here needs. */
public record Kernel(Transactions transactions, CertifiedClock clock, Ids ids, Acts acts, EventOutbox outbox, AuditTrail audit, Authorisation authorisation,
                     RuleRegistry rules) {

    /** Everything of this area is an act of it. */
    public static final String AREA = "pact";
    /** Lombardia. */
    static final String REGION = "03";
    private static final String NO_OFFICE = "*";

    /** Leaves a trace of somebody's data being read or written. */
    void trace(Caller caller, String action, String id, String person, String purpose) {
        audit.record(AuditEntry.ok(caller, action, "pact", id, person, purpose));
    }

    /** Registers one act; call it in a transaction. */
    Act act(String kind, String person, String digest, String corrects) {
        return acts.append(List.of(new ActDraft(AREA, kind, person, digest, corrects))).get(0);
    }

    boolean allowed(Caller caller, Permission permission, String person, String office) {
        return authorisation.decide(caller, permission, new Subject(null, person, office)).allowed();
    }

    /** Whether pacts of every office may be managed, which is so when those of one that does not exist may. */
    boolean everywhere(Caller caller) {
        return allowed(caller, Permission.PACT_MANAGE, null, NO_OFFICE);
    }

    /** Collects what is wrong with a form; its texts are looked through for health data. */
    Problems problems() {
        return new Problems(rules.pick(SensitiveTextRule.class, SensitiveTextRule.ID, REGION, clock.today()));
    }

    /** Somebody wrote meanwhile. */
    static ServiceException overtaken() {
        return ServiceException.conflict(Rejection.error("PAC-002", "", "Il patto è cambiato mentre la pagina era aperta.", "Riaprite il patto e controllate ciò che c'è"));
    }
}
