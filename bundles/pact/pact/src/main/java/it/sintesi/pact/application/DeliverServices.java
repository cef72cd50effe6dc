package it.sintesi.pact.application;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.pact.api.PactDesk.Service;
import it.sintesi.pact.domain.Delivered;
import it.sintesi.pact.domain.PactFile;
import it.sintesi.pact.domain.PlanMeasure;
import it.sintesi.pact.domain.PlanMeasure.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Records what was delivered against the plan, and how measures ended. */
public final class DeliverServices {

    private static final int DAY_LONG = 480;
    private static final int NOTE = 1000;
    /** Levels of everybody: reception, profile, first guidance, pact. */
    private static final List<String> COMMON = List.of("A", "B", "C", "D");

    private final Kernel kernel;
    private final Stores stores;
    private final PactReading reading;
    private final PactLife life;
    private final LepClock clock;
    private final Tidings tidings;

    public DeliverServices(Kernel kernel, Stores stores, PactReading reading, PactLife life, LepClock clock, Neighbours others) {
        this.kernel = kernel;
        this.stores = stores;
        this.reading = reading;
        this.life = life;
        this.clock = clock;
        this.tidings = new Tidings(kernel, others);
    }

    /** Levels that can be chosen. */
    public List<String> levels() {
        Set<String> all = stores.plans().catalogue().stream().map(c -> c.lep()).collect(Collectors.toSet());
        all.addAll(COMMON);
        return all.stream().sorted().toList();
    }

    /** Records a delivered service; the pact and the measure are in progress from then on. */
    public void record(Caller caller, String id, Service service) {
        PactFile file = running(caller, id);
        Problems problems = kernel.problems();
        String note = problems.text("note", service.note(), NOTE);
        day(service.day(), file, problems);
        if (service.minutes() == null || service.minutes() < 1 || service.minutes() > DAY_LONG) {
            problems.add("PAC-041", "minutes", "La durata va da 1 a " + DAY_LONG + " minuti.", "Scrivete quanto è durato il servizio",
                    Phrase.of("PAC-MINUTES", DAY_LONG));
        }
        Optional<PlanMeasure> measure = Optional.ofNullable(service.measure()).map(m -> measure(file, m));
        String lep = service.lep() == null ? measure.map(PlanMeasure::lep).orElse(null) : service.lep();
        if (lep == null || !levels().contains(lep)) {
            problems.add("PAC-042", "lep", "Manca il livello essenziale del servizio.", "Scegliete la misura del piano o il livello");
        }
        problems.throwIfAny();
        Delivered delivered = new Delivered(kernel.ids().next().toString(), service.measure(), service.day(), service.minutes(), caller.displayName(), lep, note.isEmpty() ? null : note);
        kernel.transactions().run(() -> {
            stores.plans().deliver(id, file.person(), file.office(), caller.account(), delivered, kernel.clock().now());
            measure.filter(m -> m.state() == State.PLANNED).ifPresent(m -> {
                stores.plans().move(id, m.id(), State.STARTED, null, null);
                tidings.measure(file, m, State.STARTED.name(), service.day());
            });
            write(caller, life.started(caller, file));
        });
    }

    /** Tells how a measure ended; a missed one begins a case of conditionality elsewhere. */
    public void close(Caller caller, String id, String measureId, State outcome, LocalDate day, String text) {
        PactFile file = running(caller, id);
        PlanMeasure measure = measure(file, measureId);
        Problems problems = kernel.problems();
        String note = problems.text("note", text, NOTE);
        day(day, file, problems);
        if (outcome != State.DONE && outcome != State.MISSED && outcome != State.CANCELLED) {
            problems.add("PAC-043", "outcome", "Manca l'esito.", "Scegliete se la misura è stata svolta, mancata o annullata");
        }
        if (outcome == State.MISSED && day != null && day.isBefore(measure.start())) {
            problems.add("PAC-044", "day", "La misura non era ancora cominciata.", "Una misura si manca dal giorno concordato in poi: " + measure.start(),
                    Phrase.of("PAC-MISSED", measure.start()));
        }
        if (outcome == State.CANCELLED && note.isEmpty()) {
            problems.add("PAC-045", "note", "Manca il motivo dell'annullamento.", "Scrivete perché la misura non si fa più");
        }
        problems.throwIfAny();
        kernel.transactions().run(() -> {
            if (!stores.plans().move(id, measureId, outcome, day, note.isEmpty() ? null : note)) {
                throw Kernel.overtaken();
            }
            if (outcome != State.CANCELLED) {
                tidings.measure(file, measure, outcome.name(), day);
            }
            write(caller, outcome == State.DONE ? life.started(caller, file) : file);
        });
    }

    private void write(Caller caller, PactFile file) {
        if (!stores.pacts().update(clock.wound(file))) {
            throw Kernel.overtaken();
        }
        kernel.trace(caller, "pact.service", file.id(), file.person(), "Registrazione di un servizio del patto");
    }

    private void day(LocalDate day, PactFile file, Problems problems) {
        if (day == null || day.isAfter(kernel.clock().today())) {
            problems.add("PAC-040", "day", "Manca il giorno, o è nel futuro.", "Scrivete il giorno in cui è successo", Phrase.of("PAC-DAY"));
        } else if (day.isBefore(file.didDay())) {
            problems.add("PAC-040", "day", "Il giorno è prima della DID.", "Controllate la data", Phrase.of("PAC-DAY-DID"));
        }
    }

    private PlanMeasure measure(PactFile file, String id) {
        return stores.plans().measures(file.id(), file.version()).stream().filter(m -> m.id().equals(id) && m.open()).findFirst().orElseThrow(() -> ServiceException.rejected(
                Rejection.error("PAC-046", "measure", "La misura non è nel piano, o è già chiusa.", "Scegliete una misura aperta del piano")));
    }

    private PactFile running(Caller caller, String id) {
        PactFile file = reading.forWork(caller, id);
        if (!file.state().running()) {
            throw ServiceException.conflict(Rejection.error("PAC-047", "", "Il patto non è in corso.", "I servizi si registrano su un patto firmato e non sospeso"));
        }
        return file;
    }
}
