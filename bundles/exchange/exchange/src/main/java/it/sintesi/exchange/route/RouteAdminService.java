package it.sintesi.exchange.route;

import it.sintesi.exchange.api.RouteAdmin;
import it.sintesi.exchange.api.RouteView;
import it.sintesi.exchange.application.Guard;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import java.util.List;

/** {@link RouteAdmin} over the one Camel context. */
public final class RouteAdminService implements RouteAdmin {

    private static final String KIND = "route";

    private final RouteRegistry registry;
    private final Guard guard;

    public RouteAdminService(RouteRegistry registry, Guard guard) {
        this.registry = registry;
        this.guard = guard;
    }

    @Override
    public List<RouteView> routes(Caller caller) {
        guard.pass(caller, "routes.read", KIND, "", "Consultazione rotte");
        return registry.views();
    }

    @Override
    public void start(Caller caller, String routeId) {
        guard.pass(caller, "routes.start", KIND, routeId, "Avvio rotta");
        known(routeId);
        try {
            registry.start(routeId);
        } catch (RuntimeException e) {
            ServiceException refused = ServiceException.conflict(Rejection.error("EXC-003", KIND,
                    "La rotta " + routeId + " non si avvia: " + Errors.text(e), "Correggere la rotta o la sua configurazione e riprovare").said(Phrase.of("EXC-003", routeId, Errors.text(e))));
            refused.initCause(e);
            throw refused;
        }
    }

    @Override
    public void stop(Caller caller, String routeId) {
        guard.pass(caller, "routes.stop", KIND, routeId, "Arresto rotta");
        known(routeId);
        registry.stop(routeId);
    }

    private void known(String routeId) {
        if (!registry.has(routeId)) {
            throw ServiceException.notFound("Nessuna rotta con l'id «" + routeId + "»").said("EXC-NO-ROUTE-ID", routeId);
        }
    }
}
