package it.sintesi.kernel.command;

import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.event.OutboxAdmin;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;

/** {@code sintesi:outbox}. */
@Service
@Command(scope = "sintesi", name = "outbox", description = "Stato della posta degli eventi e consegne accantonate")
public final class Outbox implements Action {

    @Option(name = "--page", description = "Pagina delle consegne accantonate, da 0")
    private int page;

    @Reference
    private OutboxAdmin admin;

    @Override
    public Object execute() {
        OutboxAdmin.Status status = admin.status();
        System.out.printf("In attesa: %d   Accantonate: %d   Più vecchia in attesa: %s%n", status.pending(), status.parked(),
                status.oldestPending() == null ? "-" : status.oldestPending());
        ShellTable table = new ShellTable();
        table.column("Evento");
        table.column("Destinatario");
        table.column("Tipo");
        table.column("Tentativi");
        table.column("Accantonata");
        table.column("Errore");
        admin.parked(new PageRequest(page, 50)).items().forEach(parked -> table.addRow()
                .addContent(parked.eventId(), parked.listener(), parked.type(), parked.attempts(), parked.parkedAt(), parked.error()));
        table.print(System.out);
        return null;
    }
}
