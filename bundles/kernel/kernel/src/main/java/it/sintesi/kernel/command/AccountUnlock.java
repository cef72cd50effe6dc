package it.sintesi.kernel.command;

import it.sintesi.kernel.api.security.Accounts;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code sintesi:account-unlock}. */
@Service
@Command(scope = "sintesi", name = "account-unlock", description = "Toglie l'attesa dopo i tentativi di accesso falliti")
public final class AccountUnlock implements Action {

    @Argument(index = 0, name = "utente", description = "Nome utente", required = true)
    private String username;

    @Reference
    private Accounts accounts;

    @Override
    public Object execute() {
        return accounts.unlock(username) ? "Attesa tolta." : "L'utente non è in attesa.";
    }
}
