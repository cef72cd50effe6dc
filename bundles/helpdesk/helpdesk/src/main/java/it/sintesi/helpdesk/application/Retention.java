package it.sintesi.helpdesk.application;

import it.sintesi.helpdesk.persistence.FeedbackStore;
import it.sintesi.helpdesk.persistence.StatusStore;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Leases;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.security.Caller;
import java.time.Duration;
import java.time.Instant;

/** Deletes what has been kept long enough: ended incidents of components, remarks that were dealt with. One node does it, once an hour at most. */
public final class Retention {

    private static final Caller SYSTEM = Caller.system("Conservazione");
    private static final Duration EVERY = Duration.ofHours(1);

    private final StatusStore status;
    private final FeedbackStore feedback;
    private final RetentionTerms terms;
    private final Access access;
    private final Leases leases;
    private final Transactions transactions;
    private final CertifiedClock clock;
    private Instant last = Instant.EPOCH;

    public Retention(StatusStore status, FeedbackStore feedback, RetentionTerms terms, Access access, Leases leases, Transactions transactions, CertifiedClock clock) {
        this.status = status;
        this.feedback = feedback;
        this.terms = terms;
        this.access = access;
        this.leases = leases;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Looks whether an hour has passed, and deletes then. */
    public synchronized void tick() {
        Instant now = clock.now();
        if (Duration.between(last, now).abs().compareTo(EVERY) >= 0 && leases.acquire("helpdesk-retention", EVERY)) {
            last = now;
            purge();
        }
    }

    /** Deletes now; returns how many rows went. */
    int purge() {
        return transactions.required(() -> {
            int incidents = status.purge(before(RetentionTerms.INCIDENTS));
            int remarks = feedback.purge(before(RetentionTerms.FEEDBACK));
            if (incidents > 0) {
                access.record(SYSTEM, "status.purge", "incident", String.valueOf(incidents), "Fine del tempo di conservazione");
            }
            if (remarks > 0) {
                access.record(SYSTEM, "feedback.purge", "feedback", String.valueOf(remarks), "Fine del tempo di conservazione");
            }
            return incidents + remarks;
        });
    }

    private Instant before(String code) {
        return clock.today().minusMonths(terms.months(code, clock.today())).atStartOfDay(CertifiedClock.ZONE).toInstant();
    }
}
