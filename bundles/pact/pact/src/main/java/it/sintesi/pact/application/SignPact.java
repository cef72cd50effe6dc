package it.sintesi.pact.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.pact.api.PactState;
import it.sintesi.pact.domain.Attachment;
import it.sintesi.pact.domain.Digest;
import it.sintesi.pact.domain.LogEntry;
import it.sintesi.pact.domain.PactEvent;
import it.sintesi.pact.domain.PactFile;
import it.sintesi.pact.domain.PactMachine;
import it.sintesi.pact.domain.Version;
import it.sintesi.pact.domain.Version.Signature;
import it.sintesi.pact.domain.Version.Way;
import it.sintesi.registry.api.Person;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Both signatures: the office's puts the pact before the person, the person's makes it an act that holds. */
public final class SignPact {

    /** Kind of the act. */
    public static final String ACT = "PATTO";
    private static final int NOTE = 200;

    private final Kernel kernel;
    private final Stores stores;
    private final PactReading reading;
    private final Neighbours others;
    private final LepClock clock;
    private final Tidings tidings;

    public SignPact(Kernel kernel, Stores stores, PactReading reading, Neighbours others, LepClock clock) {
        this.kernel = kernel;
        this.stores = stores;
        this.reading = reading;
        this.others = others;
        this.clock = clock;
        this.tidings = new Tidings(kernel, others);
    }

    /** The office signs; REJECTED without objective or measures. */
    public void propose(Caller caller, String id) {
        PactFile file = reading.forWork(caller, id);
        Version draft = working(file, PactEvent.PROPOSE, caller);
        var measures = stores.plans().measures(id, draft.number());
        Problems problems = kernel.problems();
        if (problems.text("objective", draft.objective(), Integer.MAX_VALUE).isEmpty()) {
            problems.add("PAC-019", "objective", "Manca l'obiettivo.", "Scrivete a che cosa punta la persona", Phrase.of("PAC-OBJECTIVE"));
        }
        if (measures.isEmpty()) {
            problems.add("PAC-020", "measures", "Il piano non ha misure.", "Aggiungete almeno una misura con le sue date");
        }
        problems.throwIfAny();
        Optional<Person> person = others.registers().stream().findFirst().flatMap(r -> r.find(caller, file.person()));
        String content = PactContent.write(caller, file, draft, measures, person.map(p -> p.birthDate() == null ? "" : p.birthDate().toString()).orElse(""),
                person.map(p -> p.domicile() == null ? "" : p.domicile().street() + ", " + p.domicile().postcode()).orElse(""));
        Signature office = new Signature(kernel.clock().now(), caller.displayName(), null, null);
        kernel.transactions().run(() -> {
            step(caller, file, draft.number(), PactEvent.PROPOSE, PactState.PROPOSED);
            if (!stores.versions().write(id, draft.written(PactState.PROPOSED, draft.objective(), office, Digest.of(content)), content)) {
                throw Kernel.overtaken();
            }
            tidings.tell(file, "proposed", Map.of("version", String.valueOf(draft.number())));
        });
    }

    /** Back to the draft: the office's signature and any code are taken away. */
    public void withdraw(Caller caller, String id) {
        PactFile file = reading.forWork(caller, id);
        Version version = working(file, PactEvent.WITHDRAW, caller);
        kernel.transactions().run(() -> {
            step(caller, file, version.number(), PactEvent.WITHDRAW, PactState.DRAFT);
            stores.traces().forgetCode(id);
            if (!stores.versions().write(id, version.written(PactState.DRAFT, version.objective(), null, null), null)) {
                throw Kernel.overtaken();
            }
        });
    }

    /** The person signs in front of the operator, who writes which identity document was shown. */
    public void atDesk(Caller caller, String id, String document) {
        PactFile file = reading.forWork(caller, id);
        Problems problems = kernel.problems();
        if (problems.text("document", document, NOTE).isEmpty()) {
            problems.add("PAC-021", "document", "Manca il documento con cui è stata accertata l'identità.", "Scrivete tipo e numero del documento");
        }
        problems.throwIfAny();
        sign(caller, file, Way.DESK, document.strip(), null);
    }

    /** The person signed on paper: the scan is kept, its kind is what its first bytes say. */
    public void onPaper(Caller caller, String id, byte[] content) {
        PactFile file = reading.forWork(caller, id);
        if (content == null || content.length == 0 || content.length > Attachment.MAX_BYTES) {
            throw ServiceException.rejected(Rejection.error("PAC-022", "scan", "Manca la scansione, o supera i 5 MB.", "Allegate la scansione del patto firmato, al massimo 5 MB"));
        }
        Attachment scan = Attachment.of(content).orElseThrow(() -> ServiceException.rejected(Rejection.error("PAC-023", "scan", "Il file non è un PDF, un JPEG o un PNG.",
                "Salvate la scansione in uno di questi formati")));
        sign(caller, file, Way.PAPER, null, scan);
    }

    /** What remains to be done once the person's will is certain. */
    void sign(Caller caller, PactFile file, Way way, String note, Attachment scan) {
        Version version = working(file, PactEvent.SIGN, caller);
        kernel.transactions().run(() -> {
            Act act = kernel.act(ACT, file.person(), version.digest(), version.former());
            LocalDate day = act.certifiedAt().atZone(CertifiedClock.ZONE).toLocalDate();
            if (!stores.versions().sign(file.id(), version.number(), new Signature(act.certifiedAt(), file.personName(), way, note), act.protocol())) {
                throw Kernel.overtaken();
            }
            if (scan != null) {
                stores.versions().keep(file.id(), version.number(), scan);
            }
            PactState state = version.number() == 1 ? PactState.SIGNED : file.state();
            PactFile signed = file.moved(state, version.number(), day, act.protocol(), null);
            if (!stores.pacts().update(clock.wound(signed))) {
                throw Kernel.overtaken();
            }
            stores.traces().forgetCode(file.id());
            stores.traces().waitsNoMore(file.did());
            stores.traces().log(file.id(), new LogEntry(kernel.ids().next().toString(), version.number(), PactEvent.SIGN, state, act.certifiedAt(), caller.displayName(), way.name(),
                    act.protocol(), version.digest()));
            kernel.trace(caller, "pact.sign", file.id(), file.person(), "Firma di un patto di servizio");
            tidings.changed(signed, day, act.protocol());
            tidings.tell(file, "signed", Map.of("version", String.valueOf(version.number()), "protocol", act.protocol()));
        });
    }

    /** The version that waits for this event; CONFLICT when there is none or the caller may not. */
    Version working(PactFile file, PactEvent event, Caller caller) {
        return reading.working(file).filter(v -> file.alive() && PactMachine.may(v.stage(), event, PactReading.actor(caller))).orElseThrow(PactLife::impossible);
    }

    /** The first version takes the pact with it; later ones move by themselves. */
    private void step(Caller caller, PactFile file, int version, PactEvent event, PactState to) {
        PactFile moved = version == 1 ? file.moved(to, file.version(), file.signedOn(), file.protocol(), null) : file;
        if (!stores.pacts().update(moved)) {
            throw Kernel.overtaken();
        }
        stores.traces().log(file.id(), new LogEntry(kernel.ids().next().toString(), version, event, to, kernel.clock().now(), caller.displayName(), null, null, null));
        kernel.trace(caller, "pact." + event.name().toLowerCase(Locale.ROOT), file.id(), file.person(), "Firma di un patto di servizio");
    }
}
