package it.sintesi.conditionality.application;

import it.sintesi.conditionality.api.Sanction;
import it.sintesi.conditionality.api.Sanctions;
import it.sintesi.conditionality.domain.Attachment;
import it.sintesi.conditionality.domain.Event;
import it.sintesi.conditionality.domain.Lifecycle;
import it.sintesi.conditionality.domain.SanctionCase;
import it.sintesi.conditionality.domain.Step;
import it.sintesi.conditionality.persistence.CaseStore;
import it.sintesi.conditionality.persistence.CaseStore.Pile;
import it.sintesi.conditionality.persistence.StepStore;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.reading.Reading;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.rules.api.SuitableOfferRule.Condition;
import java.util.List;

/** Cases for who may read them; each reading leaves its trace. */
public final class CaseReading implements Sanctions {

    private static final Permission READ = Permission.SANCTION_READ;
    private final Kernel kernel;
    private final CaseStore cases;
    private final StepStore steps;
    private final Access access;

    CaseReading(Kernel kernel, CaseStore cases, StepStore steps, Access access) {
        this.kernel = kernel;
        this.cases = cases;
        this.steps = steps;
        this.access = access;
    }

    @Override
    public List<Sanction> ofPerson(Caller caller, String person) {
        return casesOf(caller, person, "Situazione di condizionalità").stream().map(SanctionCase::view).toList();
    }

    /** Cases of a person that the caller may see, newest fault first; one trace for the person. */
    public List<SanctionCase> casesOf(Caller caller, String person, String purpose) {
        List<SanctionCase> found = Reading.once("conditionality.casesOf", () -> {
            access.require(caller, READ, person);
            return cases.ofPerson(person).stream().filter(c -> access.may(caller, READ, person, c.office())).toList();
        }, caller, person);
        kernel.audit().record(AuditEntry.ok(caller, Kernel.AREA + ".list", "person", person, person, purpose));
        return found;
    }

    /** One case; NOT_FOUND for who may not see it, which also leaves a trace. */
    public SanctionCase one(Caller caller, String id) {
        SanctionCase c = cases.find(id).orElseThrow(Access::missing);
        if (!access.may(caller, READ, c.person(), c.office())) {
            throw access.hidden(caller, c);
        }
        kernel.trace(caller, "read", id, c.person(), "Esame di una pratica di condizionalità");
        return c;
    }

    /** Everything that was done with a case that the caller has read, in order. */
    public List<Step> steps(SanctionCase c) {
        return steps.of(c.id());
    }

    /** The test of the refused offer; empty for other faults. */
    public List<Condition> conditions(SanctionCase c) {
        return steps.conditions(c.id());
    }

    public boolean attached(SanctionCase c) {
        return steps.attached(c.id());
    }

    /** What proves the reasons given last. */
    public Attachment attachment(SanctionCase c) {
        return steps.attachment(c.id()).orElseThrow(() -> ServiceException.notFound("La pratica non ha allegati.").said("CND-NO-FILES"));
    }

    /** What the caller may do with the case now; four eyes included. */
    public List<Event> possible(Caller caller, SanctionCase c) {
        return Lifecycle.moves(c.state()).entrySet().stream()
                .filter(m -> access.may(caller, Moves.permission(m.getKey(), m.getValue().who()), c.person(), c.office()))
                .filter(m -> m.getKey() != Event.RECHECK || c.progress().recheck() != null)
                .filter(m -> m.getKey() != Event.ACCEPT_REASONS || c.progress().excuse() != null)
                .filter(m -> m.getKey() != Event.DECIDE && m.getKey() != Event.SEND_BACK || !caller.account().equals(c.progress().proposal().by()))
                .map(m -> m.getKey()).toList();
    }

    /** Cases of the caller's office, the longest waiting first; a null state asks for all. */
    public Page<SanctionCase> ofOffice(Caller caller, Sanction.State state, PageRequest page) {
        kernel.authorisation().require(caller, Permission.SANCTION_MANAGE, office(caller));
        Page<SanctionCase> found = cases.ofOffice(state, everywhere(caller), caller.office(), page);
        trace(caller, found.items());
        return found;
    }

    /** A pile of work of the caller's office, the longest waiting first. */
    public List<SanctionCase> pile(Caller caller, Pile pile, int limit) {
        kernel.authorisation().require(caller, permission(pile), office(caller));
        List<SanctionCase> found = cases.pile(pile, kernel.clock().today(), everywhere(caller), caller.office(), limit);
        trace(caller, found);
        return found;
    }

    /** How many lie on a pile; 0 for who has no part in it. */
    public long count(Caller caller, Pile pile) {
        return kernel.authorisation().decide(caller, permission(pile), office(caller)).allowed()
                ? cases.count(pile, kernel.clock().today(), everywhere(caller), caller.office()) : 0;
    }

    private static Permission permission(Pile pile) {
        return pile == Pile.TO_DECIDE ? Permission.SANCTION_DECIDE : Permission.SANCTION_MANAGE;
    }

    private boolean everywhere(Caller caller) {
        return access.everywhere(caller, Permission.SANCTION_MANAGE);
    }

    private void trace(Caller caller, List<SanctionCase> found) {
        kernel.audit().record(found.stream().map(c -> AuditEntry.ok(caller, Kernel.AREA + ".list", "sanction", c.id(), c.person(), "Elenco delle pratiche di condizionalità")).toList());
    }

    private static Subject office(Caller caller) {
        return new Subject(null, null, caller.office());
    }
}
