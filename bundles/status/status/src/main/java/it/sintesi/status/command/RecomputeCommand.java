package it.sintesi.status.command;

import it.sintesi.status.domain.Said;
import it.sintesi.status.application.ProvinceRecompute;
import it.sintesi.status.domain.Progress;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code sintesi:status-recompute}. */
@Service
@Command(scope = "sintesi", name = "status-recompute", description = "Calcola di nuovo lo stato occupazionale di una persona o di tutta la provincia")
public final class RecomputeCommand implements Action {

    private static final double MILLION = 1e6;
    private static final int EVERY = 10_000;

    @Reference
    private ProvinceRecompute recompute;

    @Option(name = "--person", description = "Codice fiscale della persona")
    private String person;

    @Option(name = "--all", description = "Tutta la provincia; riprende da dove un giro si era fermato")
    private boolean all;

    @Override
    public Object execute() {
        long start = System.nanoTime();
        if (person != null) {
            boolean changed = recompute.person(person, Said.of("Nuovo calcolo chiesto dalla console di sistema", "STA-CAUSE-CONSOLE"));
            System.out.printf("%s in %.1f ms%n", changed ? "Stato cambiato" : "Nessun cambiamento", (System.nanoTime() - start) / MILLION);
        } else if (all) {
            Progress end = recompute.all(p -> {
                if (p.done() % EVERY == 0) {
                    System.out.printf("%d persone, %d cambiate%n", p.done(), p.changed());
                }
            });
            System.out.printf("Fatto: %d persone, %d cambiate, %.1f s%n", end.done(), end.changed(), (System.nanoTime() - start) / MILLION / 1000);
        } else {
            System.out.println("Indicare --person CODICE oppure --all");
        }
        return null;
    }
}
