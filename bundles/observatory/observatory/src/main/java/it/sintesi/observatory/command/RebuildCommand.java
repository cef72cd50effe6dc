package it.sintesi.observatory.command;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.observatory.api.WarehouseKeeper;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code sintesi:observatory-rebuild}. */
@Service
@Command(scope = "sintesi", name = "observatory-rebuild", description = "Costruisce di nuovo il magazzino dei dati dell'osservatorio; intanto risponde quello di prima")
public final class RebuildCommand implements Action {

    private static final long EVERY = 100_000;
    private static final double SECOND = 1e9;

    @Reference
    private WarehouseKeeper keeper;

    @Override
    public Object execute() {
        long start = System.nanoTime();
        long[] told = new long[1];
        keeper.rebuild(Caller.system("Console di sistema"), rows -> {
            if (rows / EVERY > told[0]) {
                told[0] = rows / EVERY;
                System.out.printf("%,d righe lette, %.0f s%n", rows, (System.nanoTime() - start) / SECOND);
            }
        });
        System.out.printf("Fatto in %.1f s%n", (System.nanoTime() - start) / SECOND);
        return null;
    }
}
