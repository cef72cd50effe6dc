package it.sintesi.identity.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.event.EventOutbox;
import it.sintesi.kernel.api.notification.Notifications;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.SecondFactors;
import it.sintesi.kernel.api.security.Sessions;

/** What the use cases need of the kernel. */
public record Kernel(Transactions transactions, CertifiedClock clock, Ids ids, EventOutbox outbox, AuditTrail audit, Authorisation authorisation,
                     Accounts accounts, SecondFactors factors, Sessions sessions, Notifications notifications) {

    /** A new identifier as text. */
    String newId() {
        return ids.next().toString();
    }
}
