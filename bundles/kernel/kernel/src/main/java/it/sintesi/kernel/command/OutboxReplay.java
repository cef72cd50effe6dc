package it.sintesi.kernel.command;

import it.sintesi.kernel.api.event.OutboxAdmin;
import java.util.UUID;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code sintesi:outbox-replay}. */
@Service
@Command(scope = "sintesi", name = "outbox-replay", description = "Riprova una consegna accantonata")
public final class OutboxReplay implements Action {

    @Argument(index = 0, name = "evento", description = "Identificativo dell'evento", required = true)
    private String event;

    @Argument(index = 1, name = "destinatario", description = "Nome del destinatario", required = true)
    private String listener;

    @Reference
    private OutboxAdmin admin;

    @Override
    public Object execute() {
        return admin.replay(UUID.fromString(event), listener) ? "Rimessa in coda." : "Nessuna consegna accantonata con questi dati.";
    }
}
