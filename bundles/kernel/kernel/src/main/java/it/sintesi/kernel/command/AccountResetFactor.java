package it.sintesi.kernel.command;

import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.kernel.api.security.Caller;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code sintesi:account-reset-factor}: for an administrator who lost the device when there is no other administrator. */
@Service
@Command(scope = "sintesi", name = "account-reset-factor", description = "Toglie il secondo fattore a chi ha perso il telefono e i codici di recupero")
public final class AccountResetFactor implements Action {

    @Argument(index = 0, name = "utente", description = "Nome utente", required = true)
    private String username;

    @Reference
    private Accounts accounts;

    @Override
    public Object execute() {
        accounts.resetSecondFactor(username, Caller.system("Riga di comando"));
        return "Secondo fattore tolto a " + username + ".";
    }
}
