package it.sintesi.exchange.command;

import it.sintesi.exchange.api.Deliveries;
import it.sintesi.kernel.api.security.Caller;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code sintesi:delivery-replay}. */
@Service
@Command(scope = "sintesi", name = "delivery-replay", description = "Rimette in coda una consegna, o tutte quelle ferme di un destinatario")
public class DeliveryReplayCommand implements Action {

    @Reference
    private Deliveries deliveries;
    @Option(name = "-a", aliases = "--all", description = "L'argomento è un destinatario: riprende tutte le sue consegne ferme")
    private boolean all;
    @Argument(required = true, description = "Id del messaggio, o codice del destinatario con --all")
    private String id;

    @Override
    public Object execute() {
        Caller caller = Caller.system("Console Karaf");
        if (all) {
            System.out.println("Consegne riprese: " + deliveries.replayAll(caller, id));
        } else {
            deliveries.replay(caller, id);
            System.out.println("Consegna ripresa: " + id);
        }
        return null;
    }
}
