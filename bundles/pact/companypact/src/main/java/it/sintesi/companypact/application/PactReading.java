package it.sintesi.companypact.application;

import it.sintesi.companypact.domain.Attachment;
import it.sintesi.companypact.domain.CompanyPact;
import it.sintesi.companypact.domain.Event;
import it.sintesi.companypact.domain.Lifecycle;
import it.sintesi.companypact.domain.State;
import it.sintesi.companypact.domain.Trace;
import it.sintesi.companypact.persistence.PactStore;
import it.sintesi.companypact.persistence.TraceStore;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.api.security.Subject;
import java.util.List;

/** Pacts for who may read them: the company (and who acts for it) its own, the office those it is in charge of. */
public final class PactReading {

    private final Kernel kernel;
    private final PactStore pacts;
    private final TraceStore traces;
    private final Moves moves;

    PactReading(Kernel kernel, PactStore pacts, TraceStore traces, Moves moves) {
        this.kernel = kernel;
        this.pacts = pacts;
        this.traces = traces;
        this.moves = moves;
    }

    /** One pact; NOT_FOUND for who may not see it. */
    public CompanyPact one(Caller caller, String id) {
        CompanyPact p = moves.visible(caller, id);
        kernel.trace(caller, "read", id, p.request().representativeCode(), "Consultazione del patto con l'impresa");
        return p;
    }

    /** Pacts of a company that the caller may see, the latest changed first. */
    public List<CompanyPact> ofCompany(Caller caller, String company) {
        if (!caller.isStaff()) {
            kernel.authorisation().require(caller, Permission.COMPANY_PACT_USE, Subject.company(company));
        }
        List<CompanyPact> found = pacts.ofCompany(company).stream().filter(p -> moves.office(caller, p) || moves.company(caller, p)).toList();
        if (!found.isEmpty()) {
            kernel.audit().record(AuditEntry.ok(caller, Kernel.AREA + ".list", "company", company, null, "Patti di un'impresa"));
        }
        return found;
    }

    /** Pacts of the caller's office; a null state asks for all. */
    public Page<CompanyPact> ofOffice(Caller caller, State state, PageRequest page) {
        kernel.authorisation().require(caller, Permission.COMPANY_PACT_MANAGE, new Subject(null, null, caller.office()));
        return listed(caller, pacts.ofOffice(state, caller.office(), page));
    }

    /** Pacts with which the caller's office has to go on. */
    public List<CompanyPact> work(Caller caller, int limit) {
        kernel.authorisation().require(caller, Permission.COMPANY_PACT_MANAGE, new Subject(null, null, caller.office()));
        return pacts.work(caller.office(), limit);
    }

    /** How many there are of those; 0 for who has no part in them. */
    public long waiting(Caller caller) {
        return kernel.authorisation().decide(caller, Permission.COMPANY_PACT_MANAGE, new Subject(null, null, caller.office())).allowed() ? pacts.waiting(caller.office()) : 0;
    }

    public List<Trace.Line> lines(CompanyPact p) {
        return traces.lines(p.id());
    }

    public List<Trace.Done> done(CompanyPact p) {
        return traces.done(p.id());
    }

    public List<Trace.Signed> signed(CompanyPact p) {
        return traces.signed(p.id());
    }

    /** Numbers of the moves that have a document. */
    public List<Integer> attached(CompanyPact p) {
        return traces.attached(p.id());
    }

    public Attachment attachment(CompanyPact p, int number) {
        return traces.attachment(p.id(), number).orElseThrow(() -> ServiceException.notFound("Questo passo non ha un documento.").said("WEB-STEP-NO-DOCUMENT"));
    }

    /** What the caller may do now. */
    public List<Event> possible(Caller caller, CompanyPact p) {
        return Lifecycle.moves(p.state()).entrySet().stream().filter(m -> moves.may(caller, p, m.getKey(), m.getValue().who()))
                .filter(m -> m.getKey() != Event.SIGN_OFFICE || p.officeSignature().isEmpty())
                .filter(m -> m.getKey() != Event.SIGN_COMPANY || p.companySignature().isEmpty() && (caller.isStaff() || caller.has(Role.EMPLOYER)))
                .filter(m -> m.getKey() != Event.SEND_CODE || p.companySignature().isEmpty() && caller.has(Role.EMPLOYER))
                .filter(m -> m.getKey() != Event.PROPOSE || !p.text().objective().isEmpty())
                .map(m -> m.getKey()).toList();
    }

    private Page<CompanyPact> listed(Caller caller, Page<CompanyPact> found) {
        kernel.audit().record(found.items().stream().map(p -> AuditEntry.ok(caller, Kernel.AREA + ".list", "companypact", p.id(), p.request().representativeCode(),
                "Elenco dei patti con le imprese")).toList());
        return found;
    }
}
