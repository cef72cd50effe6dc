package it.sintesi.exchange.command;

import it.sintesi.exchange.api.RouteAdmin;
import it.sintesi.kernel.api.security.Caller;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code sintesi:routes}. */
@Service
@Command(scope = "sintesi", name = "routes", description = "Mostra le rotte di integrazione e i loro errori")
public class RoutesCommand implements Action {

    @Reference
    private RouteAdmin routes;

    @Override
    public Object execute() {
        routes.routes(Caller.system("Console Karaf")).forEach(route -> System.out.printf("%-12s %-28s %-40s %-32s %s%n",
                route.state().label(), route.id(), route.source(), route.from(), route.error()));
        return null;
    }
}
