package it.sintesi.exchange.api;

import it.sintesi.kernel.api.security.Caller;
import java.util.List;

/** The integration routes of this node. Every method needs {@code Permission.DELIVERY_MANAGE} and is audited. */
public interface RouteAdmin {

    /** All routes, those with errors first. */
    List<RouteView> routes(Caller caller);

    /**
     * Starts a stopped route.
     *
     * @throws it.sintesi.kernel.api.ServiceException NOT_FOUND when there is no such route, CONFLICT when it does not start
     */
    void start(Caller caller, String routeId);

    /** Stops a route; what waits for it goes on waiting. */
    void stop(Caller caller, String routeId);
}
