package it.sintesi.conditionality.application;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.conditionality.api.Sanction;
import it.sintesi.conditionality.api.SanctionReviews;
import it.sintesi.conditionality.api.event.ReviewRequested;
import it.sintesi.conditionality.domain.Digest;
import it.sintesi.conditionality.domain.Event;
import it.sintesi.conditionality.domain.Progress;
import it.sintesi.conditionality.domain.SanctionCase;
import it.sintesi.conditionality.persistence.CaseStore;
import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The review of a decision by the provincial committee (charter 4.2): asked for, begun, concluded. */
public final class ReviewCase implements SanctionReviews {

    private static final Map<Result, Event> EVENTS = Map.of(Result.UPHELD, Event.UPHOLD, Result.REJECTED, Event.REJECT, Result.INADMISSIBLE, Event.DECLARE_INADMISSIBLE);
    private static final Map<Result, String> WORDS = Map.of(Result.REJECTED, "richiesta respinta", Result.INADMISSIBLE, "richiesta inammissibile", Result.UPHELD, "richiesta accolta");

    private final Kernel kernel;
    private final CaseStore cases;
    private final Moves moves;
    private final Access access;
    private final HandleCase handle;
    private final DecideCase decide;
    private final Notices notices;

    ReviewCase(Kernel kernel, CaseStore cases, Moves moves, Access access, HandleCase handle, DecideCase decide, Notices notices) {
        this.kernel = kernel;
        this.cases = cases;
        this.moves = moves;
        this.access = access;
        this.handle = handle;
        this.decide = decide;
        this.notices = notices;
    }

    /** The person, or the desk for the person, asks for a review: an act, handed to the committee as an event. A late request is told to be late, not refused. */
    public SanctionCase ask(Caller caller, String id, int version, String reason) {
        SanctionCase c = moves.ready(caller, id, version, Event.ASK_REVIEW);
        String words = handle.note(reason, "Scrivete perché non siete d'accordo: la Commissione decide su richiesta motivata", Phrase.of("CND-NOTE-REVIEW"));
        LocalDate today = kernel.clock().today();
        Progress.Decision d = c.progress().decision();
        String late = today.isAfter(d.reviewBy()) ? "Oltre il termine del " + HandleCase.DAY.format(d.reviewBy()) + ". " : "";
        return kernel.transactions().required(() -> {
            Act act = kernel.act("RICHIESTA_RIESAME", c.person(), Digest.of(c.id(), d.protocol(), words, today.toString()), null);
            kernel.outbox().publish(List.of(Payload.of(kernel.ids().next(), act.certifiedAt(), new ReviewRequested(c.id(), c.person(), d.protocol(), act.protocol(), today))));
            return moves.write(caller, c, c.progress().to(Sanction.State.REVIEW_ASKED), Event.ASK_REVIEW, late + words, act, null);
        });
    }

    @Override
    public Sanction started(Caller caller, String id) {
        return start(caller, id, version(id)).view();
    }

    /** The committee has begun, as somebody who saw this version records it. */
    public SanctionCase start(Caller caller, String id, int version) {
        SanctionCase c = moves.ready(caller, id, version, Event.START_REVIEW);
        return kernel.transactions().required(() -> moves.write(caller, c, c.progress().to(Sanction.State.REVIEWING), Event.START_REVIEW, "", null, null));
    }

    @Override
    public Sanction concluded(Caller caller, String id, Result result, String act, String reason) {
        return conclude(caller, id, version(id), result, act, reason).view();
    }

    /** The committee has decided, as somebody who saw this version records it. */
    public SanctionCase conclude(Caller caller, String id, int version, Result result, String act, String reason) {
        SanctionCase c = moves.ready(caller, id, version, EVENTS.get(result));
        String number = handle.note(act, "Scrivete il numero dell'atto della Commissione", Phrase.of("CND-NOTE-ACT"));
        String words = handle.note(reason, "Scrivete il motivo: la persona lo legge", Phrase.of("CND-NOTE-RESULT"));
        String note = "Atto della Commissione " + number + ": " + WORDS.get(result) + ". " + words;
        if (result == Result.UPHELD && c.progress().decision().did() != null) {
            access.require(caller, Permission.DID_MANAGE, c);
        }
        return kernel.transactions().required(() -> {
            notices.tell(c, "reviewed", Map.of("protocol", c.progress().decision().protocol(), "result", WORDS.get(result), "reason", words));
            return result == Result.UPHELD ? decide.undo(caller, c, Sanction.State.UPHELD, Event.UPHOLD, note)
                    : moves.write(caller, c, c.progress().to(result == Result.REJECTED ? Sanction.State.REJECTED : Sanction.State.INADMISSIBLE), EVENTS.get(result), note, null, null);
        });
    }

    private int version(String id) {
        return cases.find(id).orElseThrow(Access::missing).version();
    }
}
