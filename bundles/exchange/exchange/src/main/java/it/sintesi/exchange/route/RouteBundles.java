package it.sintesi.exchange.route;

import it.sintesi.exchange.application.Destinations;
import it.sintesi.exchange.transport.RouteNames;
import java.util.Set;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.RoutesBuilder;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the routes that bundles offer as services, and gives them up when their bundle goes; each bundle's routes stand by themselves. */
public final class RouteBundles implements ServiceTrackerCustomizer<RoutesBuilder, RouteBundles.Entry>, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RouteBundles.class);

    private final BundleContext bundles;
    private final CamelRuntime runtime;
    private final RouteRegistry registry;
    private final Destinations destinations;
    private final ReceiptSource source;
    private final ServiceTracker<RoutesBuilder, Entry> tracker;
    private ProducerTemplate template;

    /** Routes of one service. */
    record Entry(RouteRegistry.Source source, String partner, Set<String> routes) {
    }

    public RouteBundles(BundleContext bundles, CamelRuntime runtime, RouteRegistry registry, Destinations destinations, ReceiptSource source) {
        this.bundles = bundles;
        this.runtime = runtime;
        this.registry = registry;
        this.destinations = destinations;
        this.source = source;
        this.tracker = bundles == null ? null : new ServiceTracker<>(bundles, RoutesBuilder.class, this);
    }

    public void start() {
        tracker.open();
    }

    @Override
    public void close() {
        tracker.close();
    }

    @Override
    public Entry addingService(ServiceReference<RoutesBuilder> reference) {
        RoutesBuilder builder = bundles.getService(reference);
        String partner = (String) reference.getProperty(RouteNames.PARTNER);
        String name = (String) reference.getProperty(RouteNames.PARTNER_NAME);
        return add(reference.getBundle().getSymbolicName() + " " + reference.getBundle().getVersion(), partner, name, builder);
    }

    /** Adds the routes of a bundle; those that do not start are reported and hurt nothing else. */
    Entry add(String bundle, String partner, String name, RoutesBuilder builder) {
        RouteRegistry.Source from = new RouteRegistry.Source(bundle, false);
        Set<String> routes = registry.add(from, builder);
        if (routes.isEmpty()) {
            LOG.error("The routes of {} do not start, see the routes page", bundle);
        } else if (partner != null) {
            destinations.addPartner(partner, name == null ? partner : name, new CamelDestination(partner, runtime.context(), template(), source));
        }
        return new Entry(from, partner, routes);
    }

    @Override
    public void modifiedService(ServiceReference<RoutesBuilder> reference, Entry entry) {
        // Names and routes of a service do not change while it is there.
    }

    @Override
    public void removedService(ServiceReference<RoutesBuilder> reference, Entry entry) {
        remove(entry);
        bundles.ungetService(reference);
    }

    void remove(Entry entry) {
        if (entry.partner() != null) {
            destinations.removePartner(entry.partner());
        }
        registry.remove(entry.routes());
        registry.forget(entry.source());
    }

    private synchronized ProducerTemplate template() {
        if (template == null) {
            template = runtime.context().createProducerTemplate();
        }
        return template;
    }
}
