package it.sintesi.kernel.bundle;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.event.OutboxAdmin;
import it.sintesi.kernel.api.health.Metrics;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows the outbox among the metrics, while there are metrics. */
public final class KernelGauges extends ServiceTracker<Metrics, List<AutoCloseable>> {

    private static final Logger LOG = LoggerFactory.getLogger(KernelGauges.class);

    /** One look at the outbox serves all gauges of a scrape. */
    private static final long FRESH_NANOS = 1_000_000_000L;

    private final OutboxAdmin outbox;
    private final CertifiedClock clock;
    private OutboxAdmin.Status status;
    private long lookedAt;

    public KernelGauges(BundleContext context, OutboxAdmin outbox, CertifiedClock clock) {
        super(context, Metrics.class, null);
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Begins to watch. */
    public void start() {
        open();
    }

    @Override
    public List<AutoCloseable> addingService(ServiceReference<Metrics> reference) {
        Metrics metrics = context.getService(reference);
        return List.of(metrics.gauge("sintesi_outbox_pending", () -> status().pending()),
                metrics.gauge("sintesi_outbox_parked", () -> status().parked()),
                metrics.gauge("sintesi_outbox_lag_seconds", () -> lag(status().oldestPending())));
    }

    private synchronized OutboxAdmin.Status status() {
        if (status == null || System.nanoTime() - lookedAt > FRESH_NANOS) {
            status = outbox.status();
            lookedAt = System.nanoTime();
        }
        return status;
    }

    /** Age of the oldest event that some listener has not had yet. */
    private double lag(Instant oldest) {
        return oldest == null ? 0 : Math.max(0, Duration.between(oldest, clock.now()).toMillis() / 1000.0);
    }

    @Override
    public void removedService(ServiceReference<Metrics> reference, List<AutoCloseable> gauges) {
        for (AutoCloseable gauge : gauges) {
            try {
                gauge.close();
            } catch (Exception e) {
                LOG.warn("A gauge could not be removed", e);
            }
        }
        context.ungetService(reference);
    }
}
