package it.sintesi.exchange.web;

import java.util.List;
import java.util.Map;

import it.sintesi.exchange.api.RouteAdmin;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** The integration routes of this node: state, errors, start and stop. */
public final class RoutePages {

    private final RouteAdmin routes;

    public RoutePages(RouteAdmin routes) {
        this.routes = routes;
    }

    List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, "/routes", ExchangeArea.GUARD, r -> WebResponse.view("routes", Map.of("routes", routes.routes(r.caller())))),
                WebPage.post(Shell.CONSOLE, "/routes/start", ExchangeArea.GUARD, this::start),
                WebPage.post(Shell.CONSOLE, "/routes/stop", ExchangeArea.GUARD, this::stop));
    }

    private WebResponse start(WebRequest request) {
        routes.start(request.caller(), id(request));
        return WebResponse.redirect("/routes", "route.started");
    }

    private WebResponse stop(WebRequest request) {
        routes.stop(request.caller(), id(request));
        return WebResponse.redirect("/routes", "route.stopped");
    }

    /** Identifiers of routes may hold any sign, so they travel in the form and not in the path. */
    private static String id(WebRequest request) {
        String id = request.param("id");
        return id == null ? "" : id;
    }
}
