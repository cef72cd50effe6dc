package it.sintesi.reception.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.Leases;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.calendar.WorkingCalendar;
import it.sintesi.kernel.api.event.EventOutbox;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import java.time.LocalDateTime;

/** The services of the kernel that use cases here need. */
public record Kernel(Transactions transactions, CertifiedClock clock, Ids ids, Leases leases, AuditTrail audit, Authorisation authorisation, EventOutbox outbox,
                     Accounts accounts, WorkingCalendar calendar) {

    /** Present local time in Italy. */
    LocalDateTime localNow() {
        return LocalDateTime.ofInstant(clock.now(), CertifiedClock.ZONE);
    }

    String id() {
        return ids.next().toString();
    }

    /** Leaves a trace of data that were read or written; {@code person} null for a company's. */
    void trace(Caller caller, String action, String kind, String id, String person, String purpose) {
        audit.record(AuditEntry.ok(caller, "reception." + action, kind, id, person, purpose));
    }

    /** Office of a member of the staff who may do this; refused for everybody else. */
    public String office(Caller caller, Permission permission) {
        authorisation.require(caller, permission, new Subject(null, null, caller.office()));
        return caller.office();
    }
}
