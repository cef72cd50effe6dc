package it.sintesi.communications.application;

import it.sintesi.communications.api.Finding.Kind;
import it.sintesi.communications.domain.FindingDraft;
import it.sintesi.communications.domain.Said;
import it.sintesi.communications.persistence.FindingStore;
import it.sintesi.communications.persistence.OverdueRelations;
import it.sintesi.communications.persistence.OverdueRelations.Overdue;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.Offices;
import it.sintesi.rules.api.DeadlineRule.EventKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks, every six hours and on one node only, for terms that expired and urgencies that were not completed in time. */
final class OverdueScan {

    private static final Logger LOG = LoggerFactory.getLogger(OverdueScan.class);
    private static final String LEASE = "communications-overdue";
    private static final long HOURS = 6;
    /** How far back it looks: what is older was found by an earlier scan. */
    static final int DAYS_BACK = 60;

    private final KernelServices kernel;
    private final DueDates dueDates;
    private final Offices offices;
    private final OverdueRelations relations = new OverdueRelations();
    private final FindingStore findings = new FindingStore();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "communications-overdue"));

    OverdueScan(KernelServices kernel, DueDates dueDates, Offices offices) {
        this.kernel = kernel;
        this.dueDates = dueDates;
        this.offices = offices;
    }

    void start() {
        timer.scheduleWithFixedDelay(this::guarded, HOURS, HOURS, TimeUnit.HOURS);
    }

    void stop() {
        timer.shutdownNow();
    }

    // An exception would end the schedule for ever.
    private void guarded() {
        try {
            if (kernel.leases().acquire(LEASE, Duration.ofHours(HOURS))) {
                LOG.info("Overdue scan: {} new findings", run());
            }
        } catch (RuntimeException e) {
            LOG.error("The overdue scan failed; it is tried again in {} hours: {}", HOURS, Failures.describe(e));
        }
    }

    /** Scans now; the answer is how many findings are new. */
    int run() {
        LocalDate today = kernel.clock().today();
        return scan(relations::expired, Kind.EXPIRED_WITHOUT_EVENT, EventKind.TERMINATION, "Termine scaduto senza proroga né cessazione", today)
                + scan(relations::provisional, Kind.URGENCY_NOT_COMPLETED, EventKind.URGENCY_COMPLETION, "Urgenza senza la comunicazione di completamento", today);
    }

    private int scan(Query query, Kind kind, EventKind event, String text, LocalDate today) {
        int added = 0;
        String after = "";
        while (after != null) {
            String from = after;
            List<Overdue> portion = new ArrayList<>();
            added += kernel.transactions().requiresNew(() -> {
                try (Connection connection = kernel.dataSource().getConnection()) {
                    portion.addAll(query.find(connection, today.minusDays(DAYS_BACK), today, from));
                    List<FindingDraft> late = portion.stream().filter(r -> dueDates.lastDay(event, r.day()).isBefore(today)).map(r -> draft(kind, r, text)).toList();
                    return findings.add(connection, late, kernel.clock().now());
                }
            });
            after = portion.isEmpty() ? null : portion.get(portion.size() - 1).id();
        }
        return added;
    }

    private FindingDraft draft(Kind kind, Overdue r, String text) {
        String office = offices.officeOf(r.workplace()).map(Office::id).orElse(null);
        return new FindingDraft(kind, null, r.id(), r.employer(), r.worker(), office, Said.of(text + ": " + r.employerName() + ", " + r.day(), "FND-" + kind, r.employerName(), r.day()), r.id() + "|" + r.day());
    }

    /** One of the two questions. */
    private interface Query {
        List<Overdue> find(Connection connection, LocalDate from, LocalDate to, String after) throws SQLException;
    }
}
