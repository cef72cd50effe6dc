package it.sintesi.did.application;

import it.sintesi.did.domain.Declaration;
import it.sintesi.did.domain.Step;
import it.sintesi.did.persistence.DeclarationStore;
import it.sintesi.did.persistence.StepStore;
import it.sintesi.did.persistence.WorkStore;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.reading.Reading;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.rules.api.DidEligibilityRule.Check;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Declarations for who may read them: the person, the competent office, who reads the status. */
public final class DidReading {

    private final Kernel kernel;
    private final Applicants applicants;
    private final DeclarationStore declarations;
    private final StepStore steps;
    private final WorkStore work;

    DidReading(Kernel kernel, Applicants applicants, Stores stores) {
        this.kernel = kernel;
        this.applicants = applicants;
        this.declarations = stores.declarations();
        this.steps = stores.steps();
        this.work = stores.work();
    }

    /**
     * A declaration with everything about it.
     *
     * @param steps  acts, oldest first
     * @param checks requirements as they were explained
     */
    public record DidFile(Declaration declaration, List<Step> steps, List<Check> checks) {
    }

    /** Oldest first. */
    public List<Declaration> ofPerson(Caller caller, String person) {
        return Reading.once("did.ofPerson", () -> {
            kernel.authorisation().require(caller, Permission.STATUS_READ, new Subject(null, person, applicants.office(person, kernel.clock().today())));
            kernel.trace(caller, "did.read", person, "Dichiarazioni di disponibilità di una persona");
            return declarations.ofPerson(person);
        }, caller, person);
    }

    /** Empty also for a declaration that is not the caller's to see; that leaves a trace. */
    public Optional<Declaration> byId(Caller caller, String id) {
        return declarations.find(id).filter(d -> may(caller, d));
    }

    /** NOT_FOUND also when it is not the caller's to see. */
    public DidFile file(Caller caller, String id) {
        Declaration d = byId(caller, id).orElseThrow(Register::missing);
        return new DidFile(d, steps.ofDid(id), steps.checks(id));
    }

    /** One act of a declaration that was read. */
    public Step step(DidFile file, String step) {
        return file.steps().stream().filter(s -> s.id().equals(step)).findFirst().orElseThrow(Register::missing);
    }

    /** Acts of a person's declarations, for the timeline. */
    public List<DidFile> files(Caller caller, String person) {
        return ofPerson(caller, person).stream().map(d -> new DidFile(d, steps.ofDid(d.id()), steps.checks(d.id()))).toList();
    }

    /** What waits in the caller's office; each person shown leaves a row in the trail. */
    public Page<Declaration> queue(Caller caller, WorkStore.Queue queue, LocalDate day, PageRequest page) {
        kernel.authorisation().require(caller, Permission.DID_MANAGE, new Subject(null, null, caller.office()));
        Page<Declaration> found = work.list(queue, day, kernel.everywhere(caller, Permission.DID_MANAGE), caller.office(), page);
        shown(caller, found.items());
        return found;
    }

    /** The most urgent of what waits there, not counted; each person shown leaves a row in the trail. */
    public List<Declaration> first(Caller caller, WorkStore.Queue queue, LocalDate day, int limit) {
        kernel.authorisation().require(caller, Permission.DID_MANAGE, new Subject(null, null, caller.office()));
        List<Declaration> found = work.rows(queue, day, kernel.everywhere(caller, Permission.DID_MANAGE), caller.office(), new PageRequest(0, limit));
        shown(caller, found);
        return found;
    }

    private void shown(Caller caller, List<Declaration> found) {
        kernel.audit().record(found.stream().map(d -> AuditEntry.ok(caller, "did.list", "person", d.person(), d.person(), "Elenco delle dichiarazioni da trattare")).toList());
    }

    /** How many wait in the caller's office; 0 for who has no part in them. */
    public long waiting(Caller caller, WorkStore.Queue queue, LocalDate day) {
        return kernel.authorisation().decide(caller, Permission.DID_MANAGE, new Subject(null, null, caller.office())).allowed()
                ? work.count(queue, day, kernel.everywhere(caller, Permission.DID_MANAGE), caller.office()) : 0;
    }

    private boolean may(Caller caller, Declaration d) {
        Authorisation.Decision decision = kernel.authorisation().decide(caller, Permission.STATUS_READ, new Subject(null, d.person(), d.office()));
        kernel.audit().record(new AuditEntry(caller, "did.read", "did", d.id(), d.person(), decision.allowed() ? "Consultazione di una dichiarazione di disponibilità"
                : "La dichiarazione non è dell'utente o del suo ufficio", decision.allowed() ? AuditEntry.Outcome.OK : AuditEntry.Outcome.DENIED));
        return decision.allowed();
    }
}
