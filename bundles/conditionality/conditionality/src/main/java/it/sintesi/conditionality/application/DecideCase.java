package it.sintesi.conditionality.application;

import it.sintesi.conditionality.api.Sanction;
import it.sintesi.conditionality.api.event.SanctionDecided;
import it.sintesi.conditionality.domain.Digest;
import it.sintesi.conditionality.domain.Event;
import it.sintesi.conditionality.domain.Progress;
import it.sintesi.conditionality.domain.SanctionCase;
import it.sintesi.did.api.DidState;
import it.sintesi.did.api.Dids;
import it.sintesi.did.api.RevocationCause;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.rules.api.ConditionalityRule;
import it.sintesi.rules.api.ConditionalityRule.Consequence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Decides, sends back, or takes a decision back: never by the account that proposed it. A loss ends the declaration in the same transaction. */
public final class DecideCase {

    private static final String RENEWED = " La persona ha già una nuova dichiarazione: quella persa non è ripristinata, il periodo nel mezzo va ricostruito dall'ufficio.";

    private final Kernel kernel;
    private final Moves moves;
    private final Access access;
    private final Ladder ladder;
    private final HandleCase handle;
    private final Notices notices;
    private final Dids dids;

    DecideCase(Kernel kernel, Moves moves, Access access, Ladder ladder, HandleCase handle, Notices notices, Dids dids) {
        this.kernel = kernel;
        this.moves = moves;
        this.access = access;
        this.ladder = ladder;
        this.handle = handle;
        this.notices = notices;
        this.dids = dids;
    }

    /**
     * Makes the proposal an act, with notice to the person and event for INPS.
     *
     * @param note words of the one who decides, perhaps none
     * @throws ServiceException CONFLICT when the count has changed since the proposal or, for a loss, when no declaration counts any more
     */
    public SanctionCase decide(Caller caller, String id, int version, String note) {
        SanctionCase c = moves.ready(caller, id, version, Event.DECIDE);
        Progress.Proposal p = c.progress().proposal();
        fourEyes(caller, p);
        if (!ladder.consequence(c).value().equals(new Consequence(p.days(), p.loss()))) {
            throw ServiceException.conflict(Rejection.error("CND-031", "", "Il conteggio delle mancanze è cambiato dopo la proposta.", "Rinviate la pratica all'operatore perché proponga di nuovo"));
        }
        if (p.loss()) {
            access.require(caller, Permission.DID_MANAGE, c);
        }
        String words = handle.words(note);
        return kernel.transactions().required(() -> write(caller, c, p, words));
    }

    /** Sends the proposal back to the office. */
    public SanctionCase sendBack(Caller caller, String id, int version, String note) {
        SanctionCase c = moves.ready(caller, id, version, Event.SEND_BACK);
        fourEyes(caller, c.progress().proposal());
        String words = handle.note(note, "Scrivete che cosa manca", Phrase.of("CND-NOTE-MISSING"));
        return kernel.transactions().required(() -> moves.write(caller, c, c.progress().to(Sanction.State.WARNED), Event.SEND_BACK, words, null, null));
    }

    /** Takes the office's own decision back: a new act that refers to it. */
    public SanctionCase withdraw(Caller caller, String id, int version, String note) {
        SanctionCase c = moves.ready(caller, id, version, Event.WITHDRAW);
        if (c.progress().decision().did() != null) {
            access.require(caller, Permission.DID_MANAGE, c);
        }
        String words = handle.note(note, "Scrivete perché il provvedimento si ritira: la persona lo legge nell'atto", Phrase.of("CND-NOTE-WITHDRAW"));
        return kernel.transactions().required(() -> undo(caller, c, Sanction.State.CLOSED, Event.WITHDRAW, words));
    }

    /** Writes the withdrawal in the present transaction: act, declaration restored, event, notice. */
    SanctionCase undo(Caller caller, SanctionCase c, Sanction.State state, Event event, String reason) {
        Progress.Decision d = c.progress().decision();
        Act act = kernel.act("RITIRO_CONDIZIONALITA", c.person(), Digest.of(c.id(), event.name(), d.protocol(), reason, caller.account()), d.protocol());
        boolean renewed = d.did() != null && renewed(caller, c, d.did());
        if (d.did() != null && !renewed) {
            dids.restore(caller, d.did(), act.protocol());
        }
        publish(c, true, act);
        boolean told = notices.tell(c, "withdrawn", Map.of("protocol", d.protocol(), "act", act.protocol()));
        return moves.write(caller, c, c.progress().to(state).with((Progress.Recheck) null), event,
                reason + (renewed ? RENEWED : "") + Notices.told(told), act, null);
    }

    /** Whether the person has given another declaration since: then the old one cannot count again beside it. */
    private boolean renewed(Caller caller, SanctionCase c, String lost) {
        return dids.ofPerson(caller, c.person()).stream().anyMatch(d -> !d.id().equals(lost) && (d.state() == DidState.GIVEN || d.state() == DidState.CONFIRMED));
    }

    private SanctionCase write(Caller caller, SanctionCase c, Progress.Proposal p, String note) {
        LocalDate today = kernel.clock().today();
        ConditionalityRule rule = ladder.rule(c.faultDay());
        LocalDate barred = p.loss() ? rule.barredUntil(today).value() : null;
        LocalDate review = rule.reviewTerm(today).value().lastDay();
        Act act = kernel.act("PROVVEDIMENTO_CONDIZIONALITA", c.person(), Digest.of(c.id(), c.person(), c.fault().name(), String.valueOf(c.progress().occurrence()),
                c.faultDay().toString(), String.valueOf(p.days()), String.valueOf(p.loss()), p.rule(), p.note(), note, String.valueOf(barred), review.toString()), null);
        String did = p.loss() ? revoke(caller, c, today, barred, act.protocol()) : null;
        Progress.Decision decision = new Progress.Decision(caller.account(), today, act.protocol(), did, barred, review, note);
        publish(c.moved(c.progress().with(decision), act.certifiedAt()), false, act);
        boolean told = notices.tell(c, "decided", Map.of("protocol", act.protocol(), "effect", effect(p), "fault", c.fault().label(), "day", HandleCase.DAY.format(c.faultDay()),
                "review", HandleCase.DAY.format(review)));
        return moves.write(caller, c, c.progress().with(decision).to(Sanction.State.DECIDED), Event.DECIDE,
                effect(p) + ". Riesame entro il " + HandleCase.DAY.format(review) + "." + (note.isEmpty() ? "" : " " + note) + Notices.told(told), act, null);
    }

    private String revoke(Caller caller, SanctionCase c, LocalDate today, LocalDate barred, String act) {
        try {
            return dids.revoke(caller, c.person(), today, RevocationCause.SANCTION, barred, act).id();
        } catch (ServiceException e) {
            if (e.kind() != ServiceException.Kind.NOT_FOUND) {
                throw e;
            }
            throw ServiceException.conflict(Rejection.error("CND-032", "", "La persona non ha una dichiarazione (DID) che oggi conti: non c'è uno stato da cui decadere.",
                    "Rinviate la pratica all'operatore, che la archivia dicendo perché"));
        }
    }

    private void publish(SanctionCase c, boolean withdrawn, Act act) {
        Progress.Proposal p = c.progress().proposal();
        kernel.outbox().publish(List.of(Payload.of(kernel.ids().next(), act.certifiedAt(), new SanctionDecided(c.id(), c.person(), c.fault().name(), c.progress().occurrence(),
                c.faultDay(), c.progress().decision().on(), p.days(), p.loss(), withdrawn, c.office(), act.protocol()))));
    }

    /** What a proposal does, in words. */
    static String effect(Progress.Proposal p) {
        return p.loss() ? "Decadenza dalla prestazione e dallo stato di disoccupazione" : "Trattenuti " + p.days() + " giorni di prestazione";
    }

    private static void fourEyes(Caller caller, Progress.Proposal p) {
        if (caller.account().equals(p.by())) {
            throw ServiceException.forbidden("Chi ha proposto la sanzione non può deciderla: serve un altro responsabile dell'ufficio.").said("CND-SAME-PERSON");
        }
    }
}
