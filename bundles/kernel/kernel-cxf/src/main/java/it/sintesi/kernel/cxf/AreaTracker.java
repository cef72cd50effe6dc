package it.sintesi.kernel.cxf;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/**
 * Brings the areas of other bundles to the registry. A plain tracker rather than a Blueprint reference list: its removal is synchronous, so an
 * area's bundle does not go on stopping before its requests are answered.
 */
public final class AreaTracker extends ServiceTracker<HttpArea, HttpArea> {
    private final AreaRegistry registry;

    /** A tracker that must be opened and closed. */
    public AreaTracker(BundleContext context, AreaRegistry registry) {
        super(context, HttpArea.class, null);
        this.registry = registry;
    }

    @Override
    public HttpArea addingService(ServiceReference<HttpArea> reference) {
        HttpArea area = super.addingService(reference);
        registry.add(area);
        return area;
    }

    @Override
    public void removedService(ServiceReference<HttpArea> reference, HttpArea area) {
        registry.remove(area);
        super.removedService(reference, area);
    }
}
