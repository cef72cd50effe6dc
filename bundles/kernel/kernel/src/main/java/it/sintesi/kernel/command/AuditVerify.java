package it.sintesi.kernel.command;

import it.sintesi.kernel.api.audit.AuditTrail;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code sintesi:audit-verify}. */
@Service
@Command(scope = "sintesi", name = "audit-verify", description = "Verifica la catena del registro degli accessi")
public final class AuditVerify implements Action {

    @Reference
    private AuditTrail audit;

    @Override
    public Object execute() {
        return Answers.chain("Registro degli accessi", audit.verify());
    }
}
