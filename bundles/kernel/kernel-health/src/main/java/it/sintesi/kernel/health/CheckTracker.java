package it.sintesi.kernel.health;

import it.sintesi.kernel.api.health.ReadinessCheck;
import java.util.Collection;
import java.util.function.Supplier;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/** The checks that are registered right now. */
public final class CheckTracker implements Supplier<Collection<ReadinessCheck>> {

    private final ServiceTracker<ReadinessCheck, ReadinessCheck> tracker;

    public CheckTracker(BundleContext context) {
        tracker = new ServiceTracker<>(context, ReadinessCheck.class, null);
        tracker.open();
    }

    @Override
    public Collection<ReadinessCheck> get() {
        return tracker.getTracked().values();
    }

    /** Stops to watch. */
    public void close() {
        tracker.close();
    }
}
