package it.sintesi.exchange.command;

import it.sintesi.exchange.api.Deliveries;
import it.sintesi.exchange.api.DeliveryCriteria;
import it.sintesi.exchange.api.DeliveryState;
import it.sintesi.exchange.api.PartnerView;
import it.sintesi.exchange.api.Partners;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code sintesi:deliveries}. */
@Service
@Command(scope = "sintesi", name = "deliveries", description = "Mostra i destinatari e le consegne")
public class DeliveriesCommand implements Action {

    @Reference
    private Deliveries deliveries;
    @Reference
    private Partners partners;
    @Option(name = "-p", aliases = "--partner", description = "Codice del destinatario, per esempio INPS")
    private String partner;
    @Option(name = "-s", aliases = "--state", description = "WAITING, SENDING, DELIVERED, REFUSED o PARKED")
    private DeliveryState state;
    @Option(name = "-c", aliases = "--communication", description = "Codice della comunicazione")
    private String communication;

    @Override
    public Object execute() {
        Caller caller = Caller.system("Console Karaf");
        for (PartnerView view : partners.list(caller)) {
            System.out.printf("%-28s %-34s %-10s %s %s%n", view.code(), view.name(), view.circuit().label(),
                    view.available() ? view.paused() ? "sospeso" : "attivo" : "rotta assente", view.counts());
        }
        deliveries.search(caller, new DeliveryCriteria(partner, state, communication), PageRequest.first()).items()
                .forEach(delivery -> System.out.printf("%-44s %-26s tentativi %d  %s%n", delivery.messageId(), delivery.state().label(),
                        delivery.attempts(), delivery.answer()));
        return null;
    }
}
