package it.sintesi.exchange.command;

import it.sintesi.exchange.api.Partners;
import it.sintesi.kernel.api.security.Caller;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code sintesi:route-retire}. */
@Service
@Command(scope = "sintesi", name = "route-retire", description = "Smette di accumulare ricevute per una rotta che non tornerà")
public class RouteRetireCommand implements Action {

    @Reference
    private Partners partners;
    @Argument(required = true, description = "Codice della rotta fra i destinatari, per esempio ROUTE:archivio")
    private String route;

    @Override
    public Object execute() {
        partners.retire(Caller.system("Console Karaf"), route);
        System.out.println("Rotta ritirata: " + route);
        return null;
    }
}
