package it.sintesi.conditionality.application;

import it.sintesi.conditionality.api.Sanction;
import it.sintesi.conditionality.domain.Attachment;
import it.sintesi.conditionality.domain.Digest;
import it.sintesi.conditionality.domain.Event;
import it.sintesi.conditionality.domain.Progress;
import it.sintesi.conditionality.domain.SanctionCase;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.rules.api.ConditionalityRule.Consequence;
import it.sintesi.rules.api.Outcome;
import it.sintesi.rules.api.Reason;
import it.sintesi.rules.api.RuleRegistry;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** What the office does with a case before anything is decided: warn, weigh the reasons, propose, close, look again. */
public final class HandleCase {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private final Kernel kernel;
    private final Moves moves;
    private final Ladder ladder;
    private final Notices notices;
    private final RuleRegistry rules;

    HandleCase(Kernel kernel, Moves moves, Ladder ladder, Notices notices, RuleRegistry rules) {
        this.kernel = kernel;
        this.moves = moves;
        this.ladder = ladder;
        this.notices = notices;
        this.rules = rules;
    }

    /** Warns the person: an act, and the term for the reasons begins. */
    public SanctionCase warn(Caller caller, String id, int version) {
        SanctionCase c = moves.ready(caller, id, version, Event.WARN);
        LocalDate today = kernel.clock().today();
        LocalDate last = ladder.rule(c.faultDay()).justificationTerm(today).value().lastDay();
        return kernel.transactions().required(() -> {
            Act act = kernel.act("AVVISO_CONDIZIONALITA", c.person(), Digest.of(c.id(), "WARN", c.person(), c.fault().name(), c.faultDay().toString(), last.toString()), null);
            boolean told = notices.tell(c, "warned", Map.of("fault", c.fault().label(), "day", DAY.format(c.faultDay()), "last", DAY.format(last)));
            return moves.write(caller, c, c.progress().with(new Progress.Warning(today, last, act.protocol())).to(Sanction.State.WARNED), Event.WARN,
                    "Termine per giustificarsi: " + DAY.format(last) + "." + Notices.told(told), act, null);
        });
    }

    /**
     * Reasons as they are given.
     *
     * @param version    version of the case that was shown
     * @param reason     code of the justified reason
     * @param text       words, perhaps none
     * @param documented day that the document bears, or null
     * @param file       the document, or null
     */
    public record Reasons(int version, String reason, String text, LocalDate documented, byte[] file) {
    }

    /** The person, or the desk for the person, gives reasons: an act; they may be given again until something is proposed. */
    public SanctionCase giveReasons(Caller caller, String id, Reasons reasons) {
        SanctionCase c = moves.ready(caller, id, reasons.version(), Event.GIVE_REASONS);
        LocalDate today = kernel.clock().today();
        Problems problems = new Problems(rules, today);
        String label = ladder.rule(c.faultDay()).reasons(c.faultDay()).stream().filter(r -> r.code().equals(reasons.reason())).map(r -> r.text()).findFirst().orElse("");
        if (label.isEmpty()) {
            problems.add("CND-020", "reason", "Manca il motivo.", "Scegliete uno dei motivi dell'elenco; se il vostro non c'è, parlatene con il Centro per l'impiego");
        }
        if (reasons.documented() != null && reasons.documented().isAfter(today)) {
            problems.add("CND-021", "documented", "La data del documento è nel futuro.", "Scrivete la data che si legge sul documento");
        }
        String text = problems.optional("text", reasons.text());
        Attachment attachment = attachment(problems, reasons.file());
        problems.throwIfAny();
        Progress.Excuse excuse = new Progress.Excuse(reasons.reason(), text, reasons.documented(), today, caller.displayName());
        String note = "Motivo: " + label + "." + (reasons.documented() == null ? "" : " Documento del " + DAY.format(reasons.documented()) + ".")
                + (attachment == null ? " Nessun allegato." : " Con allegato.") + (text.isEmpty() ? "" : " " + text);
        return kernel.transactions().required(() -> {
            Act act = kernel.act("GIUSTIFICAZIONE", c.person(), Digest.of(c.id(), String.valueOf(c.version()), note, attachment == null ? "" : Digest.of(attachment.content())), null);
            return moves.write(caller, c, c.progress().with(excuse), Event.GIVE_REASONS, note, act, attachment);
        });
    }

    /** The reasons excuse: the case ends. The office says why when the rule does not agree. */
    public SanctionCase accept(Caller caller, String id, int version, String note) {
        SanctionCase c = moves.ready(caller, id, version, Event.ACCEPT_REASONS);
        Problems problems = new Problems(rules, kernel.clock().today());
        if (c.progress().excuse() == null) {
            throw ServiceException.conflict(Rejection.error("CND-022", "", "La persona non ha ancora dato motivi.", "Registrate i motivi, oppure archiviate la pratica dicendo perché"));
        }
        String words = weigh(c).value() ? problems.optional("note", note) : problems.required("note", note, "La regola non riconosce il motivo: scrivete perché lo accogliete",
                Phrase.of("CND-NOTE-ACCEPT"));
        problems.throwIfAny();
        return end(caller, c, Sanction.State.JUSTIFIED, Event.ACCEPT_REASONS, words, "accepted");
    }

    /** The case ends without a sanction for another reason: opened by mistake, fault of the office. */
    public SanctionCase close(Caller caller, String id, int version, String note) {
        SanctionCase c = moves.ready(caller, id, version, Event.CLOSE);
        return end(caller, c, Sanction.State.CLOSED, Event.CLOSE, note(note, "Scrivete perché la pratica si archivia", Phrase.of("CND-NOTE-CLOSE")), "closed");
    }

    /** Proposes what the rule says: after the term, or when the reasons given do not excuse. */
    public SanctionCase propose(Caller caller, String id, int version, String note) {
        SanctionCase c = moves.ready(caller, id, version, Event.PROPOSE);
        LocalDate last = c.progress().warning().lastDay();
        if (c.progress().excuse() == null && !kernel.clock().today().isAfter(last)) {
            throw ServiceException.conflict(Rejection.error("CND-023", "", "Il termine per giustificarsi scade il " + DAY.format(last) + ".", "Attendete la scadenza, o i motivi della persona")
                    .said(Phrase.of("CND-TERM", DAY.format(last))));
        }
        ladder.earlierPending(c).ifPresent(other -> {
            throw ServiceException.conflict(Rejection.error("CND-024", "", "C'è una mancanza precedente dello stesso tipo non ancora definita, del " + DAY.format(other.faultDay()) + ".",
                    "Definite prima quella: da essa dipende il conteggio").said(Phrase.of("CND-EARLIER", DAY.format(other.faultDay()))));
        });
        String words = note(note, "Scrivete il motivo: la persona lo legge nel provvedimento", Phrase.of("CND-NOTE-MEASURE"));
        Outcome<Consequence> outcome = ladder.consequence(c);
        Reason reason = outcome.reasons().get(0);
        Progress.Proposal proposal = new Progress.Proposal(caller.account(), outcome.value().days(), outcome.value().loss(), outcome.rule(), reason.law(), reason.text(),
                reason.phrases(), words);
        int occurrence = ladder.next(c.person(), c.pact(), c.fault());
        return kernel.transactions().required(() -> moves.write(caller, c, c.progress().with(occurrence, proposal).to(Sanction.State.PROPOSED), Event.PROPOSE,
                reason.text() + " " + words, null, null));
    }

    /** Somebody looked again at a marked case and says what came of it. */
    public SanctionCase recheck(Caller caller, String id, int version, String note) {
        SanctionCase c = moves.ready(caller, id, version, Event.RECHECK);
        if (c.progress().recheck() == null) {
            throw ServiceException.conflict(Rejection.error("CND-025", "", "La pratica non è da rivedere.", "Riaprite la pagina"));
        }
        String words = note(note, "Scrivete che cosa avete verificato", Phrase.of("CND-NOTE-RECHECK"));
        return kernel.transactions().required(() -> moves.write(caller, c, c.progress().with((Progress.Recheck) null), Event.RECHECK, words, null, null));
    }

    /** What the rule says of the reasons given last, condition by condition; the case must have some. */
    public Outcome<Boolean> weigh(SanctionCase c) {
        Progress.Excuse e = c.progress().excuse();
        return ladder.rule(c.faultDay()).excused(new it.sintesi.rules.api.ConditionalityRule.Excuse(e.reason(), c.faultDay(), e.documented(), e.givenOn(),
                c.progress().warning() == null ? null : c.progress().warning().lastDay()));
    }

    private SanctionCase end(Caller caller, SanctionCase c, Sanction.State state, Event event, String note, String template) {
        return kernel.transactions().required(() -> {
            boolean told = notices.tell(c, template, Map.of("fault", c.fault().label(), "day", DAY.format(c.faultDay())));
            return moves.write(caller, c, c.progress().to(state).with((Progress.Recheck) null), event, (note + (told ? "" : Notices.told(false))).strip(), null, null);
        });
    }

    /** Words that may be left out. */
    String words(String note) {
        Problems problems = new Problems(rules, kernel.clock().today());
        String words = problems.optional("note", note);
        problems.throwIfAny();
        return words;
    }

    String note(String note, String mend, Phrase phrase) {
        Problems problems = new Problems(rules, kernel.clock().today());
        String words = problems.required("note", note, mend, phrase);
        problems.throwIfAny();
        return words;
    }

    private static Attachment attachment(Problems problems, byte[] file) {
        if (file == null) {
            return null;
        }
        if (file.length > Attachment.MAX_BYTES) {
            problems.add("CND-026", "file", "L'allegato supera i 5 MB.", "Riducete il file, oppure portate il documento al vostro Centro per l'impiego");
            return null;
        }
        Attachment attachment = Attachment.of(file).orElse(null);
        if (attachment == null) {
            problems.add("CND-027", "file", "L'allegato non è un PDF, un JPEG o un PNG.", "Salvate il documento in uno di questi formati e allegatelo di nuovo");
        }
        return attachment;
    }
}
