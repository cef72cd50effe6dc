package it.sintesi.observatory.command;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.observatory.api.WarehouseKeeper;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

import java.util.List;

/** {@code sintesi:observatory-reconcile}. */
@Service
@Command(scope = "sintesi", name = "observatory-reconcile", description = "Confronta il magazzino dei dati dell'osservatorio con gli archivi")
public final class ReconcileCommand implements Action {

    @Reference
    private WarehouseKeeper keeper;

    @Override
    public Object execute() {
        List<WarehouseKeeper.Count> counts = keeper.reconcile(Caller.system("Console di sistema"));
        List<WarehouseKeeper.Count> different = counts.stream().filter(c -> c.operational() != c.warehouse()).toList();
        different.forEach(c -> System.out.printf("%s: archivi %,d, magazzino %,d%n", c.name(), c.operational(), c.warehouse()));
        System.out.printf("%d conteggi confrontati, %d diversi%n", counts.size(), different.size());
        return null;
    }
}
