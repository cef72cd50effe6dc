package it.sintesi.communications.command;

import it.sintesi.communications.application.RelationRebuild;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code sintesi:relations-rebuild}. */
@Service
@Command(scope = "sintesi", name = "relations-rebuild", description = "Ricostruisce i rapporti di lavoro da tutte le comunicazioni archiviate")
public final class RebuildCommand implements Action {

    @Reference
    private RelationRebuild rebuild;

    @Override
    public Object execute() {
        System.out.printf("Comunicazioni rilette: %d%n", rebuild.run());
        return null;
    }
}
