package it.sintesi.pact.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.pact.api.PactState;
import it.sintesi.pact.domain.Digest;
import it.sintesi.pact.domain.LogEntry;
import it.sintesi.pact.domain.PactEvent;
import it.sintesi.pact.domain.PactFile;
import it.sintesi.pact.domain.PactMachine;
import it.sintesi.pact.domain.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What happens to a pact after the signature: new versions, suspension, end. What has legal effect is an act that refers to the pact. */
public final class PactLife {

    /** Results of a pact that is concluded. */
    public static final List<String> RESULTS = List.of("EMPLOYED", "SELF_EMPLOYED", "TRAINEESHIP", "TRAINING", "NO_RESULT");
    private static final int REASON = 1000;

    private final Kernel kernel;
    private final Stores stores;
    private final PactReading reading;
    private final LepClock clock;
    private final Tidings tidings;

    public PactLife(Kernel kernel, Stores stores, PactReading reading, Neighbours others, LepClock clock) {
        this.kernel = kernel;
        this.stores = stores;
        this.reading = reading;
        this.clock = clock;
        this.tidings = new Tidings(kernel, others);
    }

    /** Begins a new version with the plan of the one in force: a change or a renewal. */
    public void revise(Caller caller, String id, String reason) {
        PactFile file = reading.forWork(caller, id);
        String why = reason(reason);
        move(file, PactEvent.REVISE, caller);
        if (reading.working(file).isPresent()) {
            throw ServiceException.conflict(Rejection.error("PAC-030", "", "C'è già una nuova versione in preparazione.", "Completate quella, oppure lasciatela cadere"));
        }
        List<Version> versions = stores.versions().of(id);
        Version former = versions.stream().filter(v -> v.number() == file.version()).findFirst().orElseThrow(PactReading::missing);
        int number = versions.get(0).number() + 1;
        kernel.transactions().run(() -> {
            stores.versions().insert(id, new Version(number, PactState.DRAFT, why, former.objective(), former.band(), former.profiledOn(), former.interview(), null, null, null,
                    former.protocol(), null));
            stores.plans().measures(id, former.number()).forEach(m -> stores.plans().add(id, number, m));
            write(caller, file, number, PactEvent.REVISE, why, null, null);
        });
    }

    /** Lets a new version fall that nobody signed; the one in force stays. */
    public void drop(Caller caller, String id) {
        PactFile file = reading.forWork(caller, id);
        Version version = reading.working(file).filter(v -> v.number() > 1).orElseThrow(PactLife::impossible);
        kernel.transactions().run(() -> {
            if (!stores.versions().write(id, version.written(PactState.TERMINATED, version.objective(), null, null), null)) {
                throw Kernel.overtaken();
            }
            stores.traces().forgetCode(id);
            write(caller, file, version.number(), PactEvent.WITHDRAW, null, null, null);
        });
    }

    /**
     * Suspends, resumes, concludes, terminates or restores.
     *
     * @param result one of {@link #RESULTS} when it is concluded, null otherwise
     * @throws ServiceException CONFLICT when the state does not allow it, REJECTED without a reason or result
     */
    public void change(Caller caller, String id, PactEvent event, String reason, String result) {
        PactFile file = reading.forWork(caller, id);
        String why = reason(reason);
        if (event == PactEvent.CONCLUDE && (result == null || !RESULTS.contains(result))) {
            throw ServiceException.rejected(Rejection.error("PAC-031", "result", "Manca il risultato del patto.", "Scegliete uno dei risultati"));
        }
        PactState to = move(file, event, caller);
        kernel.transactions().run(() -> {
            boolean act = file.protocol() != null;
            String digest = Digest.of(id, String.valueOf(file.version()), event.name(), why, result, caller.account());
            Act written = act ? kernel.act("PATTO_" + event.name(), file.person(), digest, file.protocol()) : null;
            PactFile moved = file.moved(to, file.version(), file.signedOn(), file.protocol(), event == PactEvent.CONCLUDE ? result : file.result());
            write(caller, moved, file.version(), event, why, written, act ? digest : null);
            if (to == PactState.TERMINATED || to == PactState.CONCLUDED) {
                reading.working(file).ifPresent(v -> stores.versions().write(id, v.written(PactState.TERMINATED, v.objective(), null, null), null));
            }
            if (act) {
                LocalDate day = written.certifiedAt().atZone(CertifiedClock.ZONE).toLocalDate();
                tidings.changed(moved, day, written.protocol());
                tidings.tell(file, "changed", Map.of("state", to.label(), "reason", why));
            }
        });
    }

    /** The pact as it goes on when the first service is delivered; within a transaction. */
    PactFile started(Caller caller, PactFile file) {
        if (file.state() != PactState.SIGNED) {
            return file;
        }
        PactFile moved = file.moved(move(file, PactEvent.START, caller), file.version(), file.signedOn(), file.protocol(), null);
        stores.traces().log(file.id(), entry(caller, file.version(), PactEvent.START, moved.state(), null, null, null));
        tidings.changed(moved, kernel.clock().today(), file.protocol());
        return moved;
    }

    private PactState move(PactFile file, PactEvent event, Caller caller) {
        return PactMachine.move(file.state(), event).filter(m -> m.who().contains(PactReading.actor(caller))).orElseThrow(PactLife::impossible).to();
    }

    private void write(Caller caller, PactFile moved, int version, PactEvent event, String reason, Act act, String digest) {
        if (!stores.pacts().update(clock.wound(moved))) {
            throw Kernel.overtaken();
        }
        stores.traces().log(moved.id(), entry(caller, version, event, moved.state(), reason, act, digest));
        kernel.trace(caller, "pact.change", moved.id(), moved.person(), "Modifica di un patto di servizio");
    }

    private LogEntry entry(Caller caller, int version, PactEvent event, PactState state, String reason, Act act, String digest) {
        Instant at = act == null ? kernel.clock().now() : act.certifiedAt();
        return new LogEntry(kernel.ids().next().toString(), version, event, state, at, caller.displayName(), reason, act == null ? null : act.protocol(), digest);
    }

    private String reason(String text) {
        Problems problems = kernel.problems();
        String reason = problems.text("reason", text, REASON);
        if (reason.isEmpty()) {
            problems.add("PAC-032", "reason", "Manca il motivo.", "Scrivete perché: la persona lo legge");
        }
        problems.throwIfAny();
        return reason;
    }

    static ServiceException impossible() {
        return ServiceException.conflict(Rejection.error("PAC-003", "", "In questo stato il patto non consente l'operazione.", "Riaprite il patto: la pagina mostra che cosa si può fare adesso"));
    }
}
