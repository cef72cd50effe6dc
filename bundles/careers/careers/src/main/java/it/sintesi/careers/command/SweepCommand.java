package it.sintesi.careers.command;

import it.sintesi.careers.application.ProvinceSweep;
import it.sintesi.careers.persistence.Progress;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code sintesi:careers-sweep}. */
@Service
@Command(scope = "sintesi", name = "careers-sweep", description = "Ricalcola le carriere di tutta la provincia in cifre; riprende da dove un giro si era fermato")
public final class SweepCommand implements Action {

    private static final double NANOS = 1e9;

    @Reference
    private ProvinceSweep sweep;

    @Override
    public Object execute() {
        long start = System.nanoTime();
        Progress end = sweep.all(p -> {
            System.out.printf("%,d persone, %,d rapporti, fino a %s****%n", p.people(), p.relations(), p.reached().substring(0, Math.min(6, p.reached().length())));
        });
        System.out.printf("Fatto: %,d persone, %,d rapporti, %,d tratti di carriera, %,d periodi di stato, %.1f s%n", end.people(), end.relations(), end.spans(), end.periods(),
                (System.nanoTime() - start) / NANOS);
        return null;
    }
}
