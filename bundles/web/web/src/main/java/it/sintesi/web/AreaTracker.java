package it.sintesi.web;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

import it.sintesi.web.api.WebArea;

/** Brings the areas that come and go as OSGi services into the registry. */
public final class AreaTracker extends ServiceTracker<WebArea, WebArea> {

    private final AreaRegistry registry;

    public AreaTracker(BundleContext context, AreaRegistry registry) {
        super(context, WebArea.class, null);
        this.registry = registry;
    }

    /** Begins to watch. */
    public void start() {
        open();
    }

    /** Ends watching. */
    public void stop() {
        close();
    }

    @Override
    public WebArea addingService(ServiceReference<WebArea> reference) {
        WebArea area = super.addingService(reference);
        if (area != null) {
            Bundle bundle = reference.getBundle();
            registry.start(area, () -> bundle.getState() != Bundle.UNINSTALLED);
        }
        return area;
    }

    @Override
    public void removedService(ServiceReference<WebArea> reference, WebArea area) {
        registry.stop(area);
        super.removedService(reference, area);
    }
}
