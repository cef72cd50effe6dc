package it.sintesi.kernel.bundle;

import it.sintesi.kernel.api.event.OutboxAdmin;
import it.sintesi.kernel.api.health.Metrics;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows the outbox among the metrics, while there are metrics. */
public final class KernelGauges extends ServiceTracker<Metrics, List<AutoCloseable>> {

    private static final Logger LOG = LoggerFactory.getLogger(KernelGauges.class);

    private final OutboxAdmin outbox;

    public KernelGauges(BundleContext context, OutboxAdmin outbox) {
        super(context, Metrics.class, null);
        this.outbox = outbox;
    }

    /** Begins to watch. */
    public void start() {
        open();
    }

    @Override
    public List<AutoCloseable> addingService(ServiceReference<Metrics> reference) {
        Metrics metrics = context.getService(reference);
        return List.of(metrics.gauge("sintesi_outbox_pending", () -> outbox.status().pending()),
                metrics.gauge("sintesi_outbox_parked", () -> outbox.status().parked()));
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
