package it.sintesi.kernel.command;

import it.sintesi.kernel.api.act.Acts;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code sintesi:acts-verify}. */
@Service
@Command(scope = "sintesi", name = "acts-verify", description = "Verifica numerazione e catena di tutti gli atti")
public final class ActsVerify implements Action {

    @Reference
    private Acts acts;

    @Override
    public Object execute() {
        return Answers.chain("Registro degli atti", acts.verify());
    }
}
