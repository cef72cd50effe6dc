package it.sintesi.communications.command;

import it.sintesi.communications.api.Archive;
import it.sintesi.communications.api.CommunicationDetail;
import it.sintesi.communications.api.CommunicationRow;
import it.sintesi.kernel.api.security.Caller;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

import java.io.PrintStream;

/** {@code sintesi:communications-find CODE}. */
@Service
@Command(scope = "sintesi", name = "communications-find", description = "Mostra una comunicazione dell'archivio con la catena dei suoi atti")
public final class FindCommand implements Action {

    @Argument(index = 0, name = "codice", description = "Codice della comunicazione, 16 cifre", required = true)
    private String code;
    @Reference
    private Archive archive;

    @Override
    public Object execute() {
        CommunicationDetail detail = archive.detail(Caller.system("Console di amministrazione"), code);
        CommunicationRow row = detail.row();
        PrintStream out = System.out;
        out.printf("%s  protocollo %s  %s%n", row.code(), row.protocol(), row.certifiedAt());
        out.printf("%s %s, tipo %s, stato %s%n", row.form().root(), row.event().label(), row.communicationKind(), row.state().label());
        out.printf("impronta %s, giorni di ritardo %d%n", detail.receipt().digest(), row.daysLate());
        detail.chainRows().forEach(r -> out.printf("  atto %s  %s  %s  %s%n", r.protocol(), r.code(), r.event().label(), r.state().label()));
        return null;
    }
}
