package it.sintesi.exchange.route;

import it.sintesi.exchange.api.RouteView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.camel.CamelContext;
import org.apache.camel.Route;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.model.ModelCamelContext;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.model.RoutesDefinition;
import org.apache.camel.util.URISupport;

/** Adds and removes the routes of a source (bundle or file) as a whole, and knows which route came from where and what is wrong. */
public final class RouteRegistry {

    private static final int STOP_SECONDS = 5;

    private final CamelContext context;
    private final Map<String, Source> sourceOfRoute = new HashMap<>();
    private final Map<Source, String> failures = new TreeMap<>(Comparator.comparing(Source::name));

    /** Where routes come from. */
    record Source(String name, boolean file) {
    }

    public RouteRegistry(CamelRuntime runtime) {
        this.context = runtime.context();
    }

    /**
     * Adds all routes of a source, or none: when one of them does not start, what was added is removed and the reason is kept.
     *
     * @return ids of the routes; empty when it failed
     */
    synchronized Set<String> add(Source source, RoutesBuilder builder) {
        Set<String> before = ids();
        failures.remove(source);
        try {
            CamelRuntime.inCamelLoader(() -> {
                if (source.file()) {
                    check(source, ((RouteBuilder) builder).configureRoutes(context));
                }
                context.addRoutes(builder);
                return null;
            });
            Set<String> added = ids();
            added.removeAll(before);
            added.forEach(id -> sourceOfRoute.put(id, source));
            return added;
        } catch (RuntimeException e) {
            Set<String> added = ids();
            added.removeAll(before);
            remove(added);
            fail(source, Errors.text(e));
            return Set.of();
        }
    }

    /** A route may not take the place of one that another source has brought. */
    private void check(Source source, RoutesDefinition routes) {
        int number = 0;
        for (RouteDefinition route : routes.getRoutes()) {
            number++;
            if (!route.hasCustomIdAssigned()) {
                route.setId(source.name() + "#" + number);
            }
            if (ids().contains(route.getId())) {
                throw new IllegalArgumentException("C'è già una rotta con l'id «" + route.getId() + "»: dare un altro id a quella del file");
            }
        }
        if (number == 0) {
            throw new IllegalArgumentException("Il file non contiene nessuna rotta (XML: <route>, YAML: - route o - from)");
        }
    }

    synchronized void remove(Set<String> ids) {
        for (String id : ids) {
            CamelRuntime.inCamelLoader(() -> {
                if (context.getRoute(id) != null) {
                    context.getRouteController().stopRoute(id, STOP_SECONDS, TimeUnit.SECONDS);
                    context.removeRoute(id);
                }
                RouteDefinition definition = ((ModelCamelContext) context).getRouteDefinition(id);
                if (definition != null) {
                    ((ModelCamelContext) context).removeRouteDefinition(definition);
                }
                return null;
            });
            sourceOfRoute.remove(id);
        }
    }

    synchronized void fail(Source source, String error) {
        failures.put(source, error);
    }

    synchronized void forget(Source source) {
        failures.remove(source);
    }

    /** Bundles whose routes could not be started. */
    public synchronized List<String> failedBundles() {
        return failures.keySet().stream().filter(source -> !source.file()).map(Source::name).toList();
    }

    /** Whether the context itself runs. */
    public boolean running() {
        return context.isStarted();
    }

    /** All routes, those with errors first. */
    public synchronized List<RouteView> views() {
        List<RouteView> views = new ArrayList<>();
        failures.forEach((source, error) -> views.add(
                new RouteView(source.name(), source.name(), source.file(), "", RouteView.State.FAILED, Duration.ZERO, error)));
        context.getRoutes().stream().sorted(Comparator.comparing(Route::getRouteId)).forEach(route -> views.add(view(route)));
        return views;
    }

    private RouteView view(Route route) {
        Source source = sourceOfRoute.getOrDefault(route.getRouteId(), new Source("it.sintesi.exchange", false));
        boolean started = context.getRouteController().getRouteStatus(route.getRouteId()).isStarted();
        return new RouteView(route.getRouteId(), source.name(), source.file(), URISupport.sanitizeUri(route.getEndpoint().getEndpointUri()),
                started ? RouteView.State.STARTED : RouteView.State.STOPPED, started ? Duration.ofMillis(route.getUptimeMillis()) : Duration.ZERO, "");
    }

    boolean has(String routeId) {
        return context.getRoute(routeId) != null;
    }

    void start(String routeId) {
        CamelRuntime.inCamelLoader(() -> {
            context.getRouteController().startRoute(routeId);
            return null;
        });
    }

    void stop(String routeId) {
        CamelRuntime.inCamelLoader(() -> {
            context.getRouteController().stopRoute(routeId, STOP_SECONDS, TimeUnit.SECONDS);
            return null;
        });
    }

    private Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        context.getRoutes().forEach(route -> ids.add(route.getRouteId()));
        ((ModelCamelContext) context).getRouteDefinitions().forEach(definition -> ids.add(definition.getRouteId()));
        return ids;
    }
}
