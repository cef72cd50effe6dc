package it.sintesi.exchange.route;

import it.sintesi.exchange.transport.RouteNames;
import org.apache.camel.RoutesBuilder;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/** Follows the bundles that offer routes as services: routes come and go with their bundle. */
public final class RouteBundles implements ServiceTrackerCustomizer<RoutesBuilder, PartnerRoutes.Entry>, AutoCloseable {

    private final BundleContext bundles;
    private final PartnerRoutes routes;
    private final ServiceTracker<RoutesBuilder, PartnerRoutes.Entry> tracker;

    public RouteBundles(BundleContext bundles, PartnerRoutes routes) {
        this.bundles = bundles;
        this.routes = routes;
        this.tracker = new ServiceTracker<>(bundles, RoutesBuilder.class, this);
    }

    public void start() {
        tracker.open();
    }

    @Override
    public void close() {
        tracker.close();
    }

    @Override
    public PartnerRoutes.Entry addingService(ServiceReference<RoutesBuilder> reference) {
        return routes.add(reference.getBundle().getSymbolicName() + " " + reference.getBundle().getVersion(),
                (String) reference.getProperty(RouteNames.PARTNER), (String) reference.getProperty(RouteNames.PARTNER_NAME),
                bundles.getService(reference));
    }

    @Override
    public void modifiedService(ServiceReference<RoutesBuilder> reference, PartnerRoutes.Entry entry) {
        // Names and routes of a service do not change while it is there.
    }

    @Override
    public void removedService(ServiceReference<RoutesBuilder> reference, PartnerRoutes.Entry entry) {
        routes.remove(entry);
        bundles.ungetService(reference);
    }
}
