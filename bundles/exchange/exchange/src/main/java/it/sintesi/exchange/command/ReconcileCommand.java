package it.sintesi.exchange.command;

import it.sintesi.exchange.api.Partners;
import it.sintesi.exchange.api.Reconciliation;
import it.sintesi.kernel.api.security.Caller;
import java.time.LocalDate;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code sintesi:reconcile}. */
@Service
@Command(scope = "sintesi", name = "reconcile", description = "Confronta le consegne di un giorno con l'elenco del destinatario")
public class ReconcileCommand implements Action {

    @Reference
    private Partners partners;
    @Argument(index = 0, required = true, description = "Codice del destinatario, per esempio INPS")
    private String partner;
    @Argument(index = 1, required = true, description = "Giorno, aaaa-mm-gg")
    private String day;

    @Override
    public Object execute() {
        Reconciliation made = partners.reconcile(Caller.system("Console Karaf"), partner, LocalDate.parse(day));
        System.out.printf("%s %s: nostre %d, loro %d, differenze %d %s%n", made.partner(), made.day(), made.ours(), made.theirs(),
                made.differences().size(), made.error());
        made.differences().forEach(found -> System.out.printf("  %-44s %s%n", found.messageId(), found.kind().label()));
        return null;
    }
}
