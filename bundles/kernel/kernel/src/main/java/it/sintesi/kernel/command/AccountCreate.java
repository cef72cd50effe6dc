package it.sintesi.kernel.command;

import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.kernel.api.security.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;

/** {@code sintesi:account-create}. */
@Service
@Command(scope = "sintesi", name = "account-create", description = "Crea un utente; la password viene chiesta e va cambiata al primo accesso")
public final class AccountCreate implements Action {

    @Argument(index = 0, name = "utente", description = "Nome utente", required = true)
    private String username;

    @Argument(index = 1, name = "nome", description = "Nome per esteso", required = true)
    private String displayName;

    @Argument(index = 2, name = "ruoli", description = "Ruoli, per esempio OPERATOR", required = true, multiValued = true)
    private List<String> roles;

    @Option(name = "--office", description = "Ufficio dell'operatore")
    private String office;

    @Option(name = "--subject", description = "Codice fiscale della persona o dell'azienda")
    private String subject;

    @Option(name = "--email", description = "Posta elettronica")
    private String email;

    @Reference
    private Accounts accounts;

    @Reference
    private Session session;

    @Override
    public Object execute() throws Exception {
        Set<Role> wanted = EnumSet.noneOf(Role.class);
        roles.forEach(role -> wanted.add(Role.valueOf(role)));
        char[] password = session.readLine("Password provvisoria: ", '*').toCharArray();
        Account account = accounts.create(new Accounts.NewAccount(username, displayName, email, wanted, office, subject, password, true));
        return "Creato l'utente " + account.username() + ".";
    }
}
