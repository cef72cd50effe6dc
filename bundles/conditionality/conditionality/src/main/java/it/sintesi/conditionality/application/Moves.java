package it.sintesi.conditionality.application;

import it.sintesi.conditionality.domain.Attachment;
import it.sintesi.conditionality.domain.Event;
import it.sintesi.conditionality.domain.Lifecycle;
import it.sintesi.conditionality.domain.Progress;
import it.sintesi.conditionality.domain.SanctionCase;
import it.sintesi.conditionality.domain.Step;
import it.sintesi.conditionality.persistence.CaseStore;
import it.sintesi.conditionality.persistence.StepStore;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import java.util.Map;

/** Moves a case along the table of states: checks, writes, leaves the step and the trace. */
final class Moves {

    private static final Map<Lifecycle.Who, Permission> MAY = Map.of(Lifecycle.Who.OPERATOR, Permission.SANCTION_MANAGE, Lifecycle.Who.SUPERVISOR, Permission.SANCTION_DECIDE);

    private final Kernel kernel;
    private final CaseStore cases;
    private final StepStore steps;
    private final Access access;

    Moves(Kernel kernel, CaseStore cases, StepStore steps, Access access) {
        this.kernel = kernel;
        this.cases = cases;
        this.steps = steps;
        this.access = access;
    }

    /** The permission that an event needs in a state. */
    static Permission permission(Event event, Lifecycle.Who who) {
        return who == Lifecycle.Who.PERSON ? event == Event.ASK_REVIEW ? Permission.REVIEW_ASK : Permission.SANCTION_READ : MAY.get(who);
    }

    /**
     * The case, when the caller may do this with it in the state and version that the caller saw; before the transaction.
     *
     * @throws ServiceException NOT_FOUND, FORBIDDEN, or CONFLICT when it cannot be done in its state, or somebody was faster
     */
    SanctionCase ready(Caller caller, String id, int version, Event event) {
        SanctionCase c = cases.find(id).orElseThrow(Access::missing);
        if (!access.may(caller, Permission.SANCTION_READ, c.person(), c.office())) {
            throw access.hidden(caller, c);
        }
        Lifecycle.Move move = Lifecycle.move(c.state(), event).orElseThrow(() -> ServiceException.conflict(Rejection.error("CND-010", "",
                "La pratica è «" + c.state().label() + "»: questo passo non è possibile.", "Riaprite la pagina: mostra i passi possibili").said(Phrase.of("CND-STEP-" + c.state().name()))));
        access.require(caller, permission(event, move.who()), c);
        if (c.version() != version) {
            throw taken();
        }
        return c;
    }

    /** Writes the move in the present transaction. */
    SanctionCase write(Caller caller, SanctionCase c, Progress next, Event event, String note, Act act, Attachment attachment) {
        SanctionCase moved = c.moved(next, act == null ? kernel.clock().now() : act.certifiedAt());
        if (!cases.update(moved)) {
            throw taken();
        }
        step(caller, moved, event, note, act);
        if (attachment != null) {
            steps.attach(c.id(), moved.version(), attachment);
        }
        return moved;
    }

    /** Leaves the step and the trace of what was done; its number is the version of the case. */
    void step(Caller caller, SanctionCase c, Event event, String note, Act act) {
        steps.insert(c.id(), new Step(c.version(), c.changedAt(), caller.account(), caller.displayName(), event, c.state(), note, act == null ? null : act.protocol(),
                act == null ? null : act.draft().digest()));
        kernel.trace(caller, event.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), c.id(), c.person(), "Condizionalità (D.Lgs. 150/2015, art. 21)");
    }

    private static ServiceException taken() {
        return ServiceException.conflict(Rejection.error("CND-011", "", "La pratica è cambiata mentre la guardavate.", "Riaprite la pagina e ripetete il passo, se serve ancora"));
    }
}
