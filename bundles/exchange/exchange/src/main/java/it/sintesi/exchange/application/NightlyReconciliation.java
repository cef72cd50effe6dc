package it.sintesi.exchange.application;

import it.sintesi.exchange.api.Reconciliation;
import it.sintesi.exchange.domain.PartnerCodes;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Leases;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every night, on one node, compares the day before with every partner that can list its messages. */
public final class NightlyReconciliation implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyReconciliation.class);
    private static final String LEASE = "exchange-reconciliation";
    /** Longer than the nights differ between nodes, shorter than a day: a second node finds the lease taken and does nothing. */
    private static final Duration HELD = Duration.ofHours(12);

    private final Reconciler reconciler;
    private final Destinations destinations;
    private final Leases leases;
    private final CertifiedClock clock;
    private final LocalTime at;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "exchange-reconciliation");
        thread.setDaemon(true);
        return thread;
    });

    /** @param at Italian time of day, {@code HH:mm} */
    public NightlyReconciliation(Reconciler reconciler, Destinations destinations, Leases leases, CertifiedClock clock, String at) {
        this.reconciler = reconciler;
        this.destinations = destinations;
        this.leases = leases;
        this.clock = clock;
        this.at = LocalTime.parse(at);
    }

    public void start() {
        timer.schedule(this::runAndPlan, untilNext().toMillis(), TimeUnit.MILLISECONDS);
    }

    Duration untilNext() {
        ZonedDateTime now = clock.now().atZone(CertifiedClock.ZONE);
        ZonedDateTime next = now.with(at);
        return Duration.between(now, next.isAfter(now) ? next : next.plusDays(1));
    }

    private void runAndPlan() {
        try {
            run();
        } catch (RuntimeException e) {
            LOG.error("Nightly reconciliation failed", e);
        } finally {
            if (!timer.isShutdown()) {
                start();
            }
        }
    }

    void run() {
        if (!leases.acquire(LEASE, HELD)) {
            return;
        }
        LocalDate yesterday = clock.today().minusDays(1);
        for (String code : destinations.codes()) {
            if (!PartnerCodes.isRoute(code)) {
                Reconciliation made = reconciler.run(code, yesterday);
                LOG.info("Reconciliation of {} for {}: {} ours, {} theirs, {} differences {}", code, yesterday, made.ours(), made.theirs(),
                        made.differences().size(), made.error());
            }
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
