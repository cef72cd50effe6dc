package it.sintesi.exchange.route;

import it.sintesi.exchange.application.Destinations;
import java.util.Set;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.RoutesBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes in the routes of partners and gives them up again; those of one bundle stand by themselves. */
public final class PartnerRoutes {

    private static final Logger LOG = LoggerFactory.getLogger(PartnerRoutes.class);

    private final CamelRuntime runtime;
    private final RouteRegistry registry;
    private final Destinations destinations;
    private final ReceiptSource source;
    private ProducerTemplate template;

    /** Routes that came together. */
    record Entry(RouteRegistry.Source source, String partner, Set<String> routes) {
    }

    public PartnerRoutes(CamelRuntime runtime, RouteRegistry registry, Destinations destinations, ReceiptSource source) {
        this.runtime = runtime;
        this.registry = registry;
        this.destinations = destinations;
        this.source = source;
    }

    /**
     * Adds the routes of a bundle; those that do not start are reported and hurt nothing else.
     *
     * @param bundle  name and version of the bundle
     * @param partner code of the partner, or null when the routes are for none
     * @param name    Italian name of the partner, or null
     */
    Entry add(String bundle, String partner, String name, RoutesBuilder builder) {
        RouteRegistry.Source from = new RouteRegistry.Source(partner == null ? bundle : bundle + " " + partner, false);
        Set<String> routes = registry.add(from, builder);
        if (routes.isEmpty()) {
            LOG.warn("The routes of {} do not start, their deliveries wait; see the routes page", from.name());
        } else if (partner != null) {
            destinations.addPartner(partner, name == null ? partner : name, new CamelDestination(partner, runtime.context(), template(), source));
        }
        return new Entry(from, partner, routes);
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
