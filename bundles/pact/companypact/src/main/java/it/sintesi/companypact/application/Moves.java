package it.sintesi.companypact.application;

import it.sintesi.companypact.domain.Attachment;
import it.sintesi.companypact.domain.CompanyPact;
import it.sintesi.companypact.domain.Event;
import it.sintesi.companypact.domain.Lifecycle;
import it.sintesi.companypact.domain.Trace;
import it.sintesi.companypact.persistence.PactStore;
import it.sintesi.companypact.persistence.TraceStore;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.api.security.Subject;
import java.util.Locale;

/** Moves a pact along the table of states: checks, writes, leaves the line and the trace. */
final class Moves {

    private final Kernel kernel;
    private final PactStore pacts;
    private final TraceStore traces;

    Moves(Kernel kernel, PactStore pacts, TraceStore traces) {
        this.kernel = kernel;
        this.pacts = pacts;
        this.traces = traces;
    }

    boolean office(Caller caller, CompanyPact p) {
        return kernel.authorisation().decide(caller, Permission.COMPANY_PACT_MANAGE, new Subject(p.company(), null, p.office())).allowed();
    }

    boolean company(Caller caller, CompanyPact p) {
        return kernel.authorisation().decide(caller, Permission.COMPANY_PACT_USE, Subject.company(p.company())).allowed();
    }

    /** Whether the caller may do this; the legal representative's part is for the company's own account, not for who acts under a mandate. */
    boolean may(Caller caller, CompanyPact p, Event event, Lifecycle.Who who) {
        return switch (who) {
            case OFFICE -> office(caller, p);
            case COMPANY -> company(caller, p);
            case EITHER -> office(caller, p) || company(caller, p);
            case REPRESENTATIVE -> caller.has(Role.EMPLOYER) && company(caller, p) || office(caller, p);
            case NOBODY -> false;
        };
    }

    /** A pact that the caller may see; NOT_FOUND for any other, and the attempt stays on record. */
    CompanyPact visible(Caller caller, String id) {
        CompanyPact p = pacts.find(id).orElseThrow(Moves::missing);
        if (!office(caller, p) && !company(caller, p)) {
            kernel.audit().record(new AuditEntry(caller, Kernel.AREA + ".read", "companypact", id, p.request().representativeCode(),
                    "Il patto non è dell'azienda o dell'ufficio dell'utente", AuditEntry.Outcome.DENIED));
            throw missing();
        }
        return p;
    }

    /**
     * The pact, when the caller may do this with it in the state and revision that the caller saw; before the transaction.
     *
     * @throws ServiceException NOT_FOUND, FORBIDDEN, or CONFLICT when it cannot be done in its state, or somebody was faster
     */
    CompanyPact ready(Caller caller, String id, int revision, Event event) {
        CompanyPact p = visible(caller, id);
        Lifecycle.Move move = Lifecycle.move(p.state(), event).orElseThrow(() -> ServiceException.conflict(Rejection.error("CPT-010", "",
                "Nello stato in cui è il patto questo passo non è possibile.", "Riaprite la pagina: mostra i passi possibili")));
        if (!may(caller, p, event, move.who())) {
            throw ServiceException.forbidden("Questo passo spetta all'altra parte del patto: per aiuto rivolgersi all'ufficio competente.").said("CPA-OTHER-PARTY");
        }
        if (p.revision() != revision) {
            throw taken();
        }
        return p;
    }

    /** Writes the move in the present transaction. */
    CompanyPact write(Caller caller, CompanyPact next, Event event, String note, Act act, Attachment attachment) {
        CompanyPact moved = next.at(act == null ? kernel.clock().now() : act.certifiedAt());
        if (!pacts.update(moved)) {
            throw taken();
        }
        line(caller, moved, event, note, act);
        if (attachment != null) {
            traces.attach(moved.id(), moved.revision(), attachment);
        }
        return moved;
    }

    /** Leaves the line and the trace; its number is the revision. */
    void line(Caller caller, CompanyPact p, Event event, String note, Act act) {
        traces.insert(p.id(), new Trace.Line(p.revision(), p.changedAt(), caller.account(), caller.displayName(), event, p.state(), note, act == null ? null : act.protocol(),
                act == null ? null : act.draft().digest()));
        kernel.trace(caller, event.name().toLowerCase(Locale.ROOT).replace('_', '-'), p.id(), p.request().representativeCode(), "Patto di servizio con l'impresa");
    }

    static ServiceException missing() {
        return ServiceException.notFound("Non c'è un patto con questo codice che si possa consultare.").said("WEB-NO-PACT");
    }

    private static ServiceException taken() {
        return ServiceException.conflict(Rejection.error("CPT-011", "", "Il patto è cambiato mentre lo guardavate.", "Riaprite la pagina e ripetete il passo, se serve ancora"));
    }
}
