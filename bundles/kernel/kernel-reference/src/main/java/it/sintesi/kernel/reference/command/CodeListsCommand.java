package it.sintesi.kernel.reference.command;

import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.kernel.api.codelist.CodeLists;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;

/** Shows the code lists and how many codes each holds. */
@Service
@Command(scope = "sintesi", name = "codelists", description = "Elenca le liste di codici")
public final class CodeListsCommand implements Action {

    @Reference
    private CodeLists lists;

    @Override
    public Object execute() {
        ShellTable table = new ShellTable();
        table.column("Lista");
        table.column("Codici");
        table.column("Parziale");
        for (String name : lists.names()) {
            CodeList list = lists.get(name);
            table.addRow().addContent(name, list.entries().size(), list.partial() ? "sì" : "no");
        }
        table.print(System.out);
        return null;
    }
}
