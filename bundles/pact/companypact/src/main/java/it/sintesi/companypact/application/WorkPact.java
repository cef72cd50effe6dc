package it.sintesi.companypact.application;

import it.sintesi.companypact.domain.Attachment;
import it.sintesi.companypact.domain.CompanyPact;
import it.sintesi.companypact.domain.Digest;
import it.sintesi.companypact.domain.Event;
import it.sintesi.companypact.domain.Lifecycle;
import it.sintesi.companypact.domain.State;
import it.sintesi.companypact.domain.Trace;
import it.sintesi.companypact.domain.TracedStep;
import it.sintesi.companypact.persistence.TraceStore;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.rules.api.RuleRegistry;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes, runs, suspends and ends pacts. A suspension and an ending for default are acts with their reason. */
public final class WorkPact {

    private static final int INCENTIVE = 1000;
    private static final Set<Event> ACTS = EnumSet.of(Event.SUSPEND, Event.RESUME, Event.TERMINATE, Event.CONCLUDE);
    private static final Map<Event, String> KINDS = Map.of(Event.SUSPEND, "SOSPENSIONE_PATTO_IMPRESA", Event.RESUME, "RIPRESA_PATTO_IMPRESA", Event.TERMINATE, "RISOLUZIONE_PATTO_IMPRESA",
            Event.CONCLUDE, "CONCLUSIONE_PATTO_IMPRESA");
    private static final Map<Event, String> WORDS = Map.of(Event.TAKE, "il Centro per l'impiego ha preso in carico la richiesta", Event.REFUSE, "la richiesta non è stata accolta",
            Event.SUSPEND, "il patto è stato sospeso", Event.RESUME, "il patto riprende", Event.TERMINATE, "il patto è stato risolto per inadempienza", Event.CONCLUDE, "il patto è concluso",
            Event.PROPOSE, "il patto attende la firma", Event.REVISE, "si prepara una nuova versione del patto", Event.RECORD_STEP, "un passo del percorso è stato svolto");

    private final Kernel kernel;
    private final Moves moves;
    private final TraceStore traces;
    private final Notices notices;
    private final RuleRegistry rules;

    WorkPact(Kernel kernel, Moves moves, TraceStore traces, Notices notices, RuleRegistry rules) {
        this.kernel = kernel;
        this.moves = moves;
        this.traces = traces;
        this.notices = notices;
        this.rules = rules;
    }

    /** TAKE, REFUSE, WITHDRAW, PROPOSE, REVISE, SUSPEND, RESUME, TERMINATE or CONCLUDE, with its reason where the other side must know it. */
    public CompanyPact move(Caller caller, String id, int revision, Event event, String note) {
        CompanyPact p = moves.ready(caller, id, revision, event);
        Problems problems = new Problems(rules, kernel.clock().today());
        boolean reason = ACTS.contains(event) || event == Event.REFUSE || event == Event.REVISE;
        String words = reason ? problems.required("note", note, "Scrivete il motivo: l'altra parte lo legge") : problems.optional("note", note);
        problems.throwIfAny();
        if (event == Event.PROPOSE && p.text().objective().isEmpty()) {
            throw ServiceException.conflict(Rejection.error("CPT-030", "", "Il patto non è ancora scritto.", "Scrivete obiettivo e impegni delle due parti"));
        }
        State to = Lifecycle.move(p.state(), event).orElseThrow().to();
        CompanyPact next = event == Event.REVISE ? p.next() : p.to(to);
        return kernel.transactions().required(() -> {
            Act act = ACTS.contains(event) ? kernel.act(KINDS.get(event), p.company(), Digest.of(p.id(), event.name(), words, caller.account(), String.valueOf(p.protocol())), p.protocol()) : null;
            if (WORDS.containsKey(event)) {
                notices.changed(p, WORDS.get(event));
            }
            return moves.write(caller, next, event, words, act, null);
        });
    }

    /** Writes what both sides promise. */
    public CompanyPact write(Caller caller, String id, int revision, CompanyPact.Text text) {
        CompanyPact p = moves.ready(caller, id, revision, Event.WRITE);
        Problems problems = new Problems(rules, kernel.clock().today());
        CompanyPact.Text checked = new CompanyPact.Text(problems.required("objective", text.objective(), "Scrivete il risultato atteso: quante persone, quale mansione, entro quando"),
                problems.required("officeDuties", text.officeDuties(), "Scrivete che cosa fa il Centro per l'impiego"),
                problems.required("companyDuties", text.companyDuties(), "Scrivete che cosa fa l'impresa"), problems.optional("incentive", text.incentive()));
        if (checked.incentive().length() > INCENTIVE) {
            problems.add("CPT-002", "incentive", "Il testo supera i " + INCENTIVE + " caratteri.", "Accorciatelo");
        }
        problems.throwIfAny();
        return kernel.transactions().required(() -> moves.write(caller, p.with(checked), Event.WRITE, "", null, null));
    }

    /** Records one of the eight steps, with its day, note and perhaps a document. */
    public CompanyPact step(Caller caller, String id, int revision, TracedStep step, LocalDate day, String note, byte[] file) {
        CompanyPact p = moves.ready(caller, id, revision, Event.RECORD_STEP);
        Problems problems = new Problems(rules, kernel.clock().today());
        if (step == null) {
            problems.add("CPT-031", "step", "Manca il passo.", "Scegliete uno degli otto passi");
        }
        if (day == null || day.isAfter(kernel.clock().today()) || day.isBefore(p.request().on())) {
            problems.add("CPT-032", "day", "Il giorno manca, è nel futuro o viene prima della richiesta.", "Scrivete il giorno in cui il passo è stato svolto");
        }
        String words = problems.required("note", note, "Scrivete che cosa è stato fatto e con quale esito");
        Attachment attachment = attachment(problems, file);
        problems.throwIfAny();
        return kernel.transactions().required(() -> {
            notices.changed(p, WORDS.get(Event.RECORD_STEP));
            CompanyPact moved = moves.write(caller, p.to(State.IN_PROGRESS), Event.RECORD_STEP, words, null, attachment);
            traces.insert(id, new Trace.Done(moved.revision(), step, day, caller.displayName(), words));
            return moved;
        });
    }

    /** Steps of the eight that have been done at least once. */
    public Set<TracedStep> done(CompanyPact p) {
        return traces.done(p.id()).stream().map(Trace.Done::step).collect(Collectors.toCollection(() -> EnumSet.noneOf(TracedStep.class)));
    }

    /** A file of an accepted kind, or null; what is wrong goes to the problems. */
    static Attachment attachment(Problems problems, byte[] file) {
        if (file == null) {
            return null;
        }
        if (file.length > Attachment.MAX_BYTES) {
            problems.add("CPT-026", "file", "L'allegato supera i 5 MB.", "Riducete il file");
            return null;
        }
        Attachment attachment = Attachment.of(file).orElse(null);
        if (attachment == null) {
            problems.add("CPT-027", "file", "L'allegato non è un PDF, un JPEG o un PNG.", "Salvate il documento in uno di questi formati e allegatelo di nuovo");
        }
        return attachment;
    }
}
