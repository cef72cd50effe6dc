package it.sintesi.pact.application;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.pact.api.PactDesk.Wish;
import it.sintesi.pact.domain.CatalogueEntry;
import it.sintesi.pact.domain.PactFile;
import it.sintesi.pact.domain.PlanMeasure;
import it.sintesi.pact.domain.Version;
import java.time.LocalDate;
import java.util.List;

/** Writes the plan (PIP) of a version that is still a draft: objective and measures of the catalogue. */
public final class EditPlan {

    private static final int TEXT = 1500;
    private static final int NAME = 200;
    private static final int HOURS = 2000;

    private final Kernel kernel;
    private final Stores stores;
    private final PactReading reading;

    public EditPlan(Kernel kernel, Stores stores, PactReading reading) {
        this.kernel = kernel;
        this.stores = stores;
        this.reading = reading;
    }

    /** What may be agreed, in the order of the catalogue. */
    public List<CatalogueEntry> catalogue() {
        return stores.plans().catalogue();
    }

    /** Writes the objective. */
    public void objective(Caller caller, String id, String text) {
        PactFile file = reading.forWork(caller, id);
        Version draft = draft(file);
        Problems problems = kernel.problems();
        String objective = problems.text("objective", text, TEXT);
        problems.throwIfAny();
        write(caller, file, () -> {
            if (!stores.versions().write(id, draft.written(draft.stage(), objective, null, null), null)) {
                throw Kernel.overtaken();
            }
        });
    }

    /** Adds a measure of the catalogue. */
    public void add(Caller caller, String id, Wish wish) {
        PactFile file = reading.forWork(caller, id);
        Version draft = draft(file);
        LocalDate today = kernel.clock().today();
        Problems problems = kernel.problems();
        CatalogueEntry entry = catalogue().stream().filter(e -> e.code().equals(wish.code())).findFirst().orElse(null);
        if (entry == null) {
            problems.add("PAC-013", "code", "La misura non è nel catalogo.", "Scegliete una delle misure proposte");
            problems.throwIfAny();
        }
        String provider = problems.text("provider", wish.provider() == null ? entry.provider() : wish.provider(), NAME);
        LocalDate start = wish.start() == null ? today : wish.start();
        LocalDate end = wish.end() == null ? start.plusDays(entry.days()) : wish.end();
        Integer hours = wish.hours() == null ? entry.hours() : wish.hours();
        if (start.isBefore(file.didDay())) {
            problems.add("PAC-014", "start", "La misura comincia prima della DID.", "Scegliete un inizio dal " + file.didDay() + " in poi",
                    Phrase.of("PAC-START-DID", file.didDay()));
        }
        if (end.isBefore(start)) {
            problems.add("PAC-015", "end", "La fine è prima dell'inizio.", "Controllate le due date");
        }
        if (hours != null && (hours < 1 || hours > HOURS)) {
            problems.add("PAC-016", "hours", "Le ore vanno da 1 a " + HOURS + ".", "Scrivete quante ore sono previste, oppure lasciate vuoto",
                    Phrase.of("PAC-HOURS", HOURS));
        }
        problems.throwIfAny();
        PlanMeasure measure = new PlanMeasure(kernel.ids().next().toString(), entry.code(), entry.kind(), entry.policy(), entry.lep(), entry.titleIt(), provider, start, end, hours,
                PlanMeasure.State.PLANNED, null, null);
        write(caller, file, () -> stores.plans().add(id, draft.number(), measure));
    }

    /** Takes a measure out that has not begun. */
    public void remove(Caller caller, String id, String measure) {
        PactFile file = reading.forWork(caller, id);
        Version draft = draft(file);
        write(caller, file, () -> {
            if (!stores.plans().remove(id, draft.number(), measure)) {
                throw ServiceException.conflict(Rejection.error("PAC-017", "measure", "La misura è già cominciata o non c'è più.", "Una misura cominciata si chiude con il suo esito"));
            }
        });
    }

    private void write(Caller caller, PactFile file, Runnable work) {
        kernel.transactions().run(() -> {
            if (!stores.pacts().update(file)) {
                throw Kernel.overtaken();
            }
            work.run();
            kernel.trace(caller, "pact.plan", file.id(), file.person(), "Stesura del piano di intervento personalizzato");
        });
    }

    private Version draft(PactFile file) {
        return reading.working(file).filter(Version::draft).orElseThrow(() -> ServiceException.conflict(Rejection.error("PAC-018", "",
                "Il patto non è in bozza: il piano non si cambia.", "Se è in firma riportatelo in bozza; se è firmato preparate una nuova versione")));
    }
}
