package it.sintesi.conditionality.application;

import it.sintesi.conditionality.domain.SanctionCase;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.registry.api.People;
import java.util.Optional;

/** Who may do what with the cases: the person with the own ones, the office that opened the case, and the one that is competent now. */
final class Access {

    private static final String NO_OFFICE = "*";

    private final Kernel kernel;
    private final People people;

    Access(Kernel kernel, People people) {
        this.kernel = kernel;
        this.people = people;
    }

    boolean may(Caller caller, Permission permission, String person, String office) {
        return allowed(caller, permission, person, office) || competent(caller, person).filter(o -> allowed(caller, permission, person, o)).isPresent();
    }

    /** Refuses, and records the refusal, unless the caller may; call it before the transaction. */
    void require(Caller caller, Permission permission, SanctionCase c) {
        if (!may(caller, permission, c.person(), c.office())) {
            kernel.authorisation().require(caller, permission, new Subject(null, c.person(), c.office()));
        }
    }

    /** The same for a person of whom there is no case yet. */
    void require(Caller caller, Permission permission, String person) {
        kernel.authorisation().require(caller, permission, new Subject(null, person, caller.isStaff() ? competent(caller, person).orElse(caller.office()) : null));
    }

    /** A case that may not be seen is told like one that does not exist; the attempt stays on record. */
    ServiceException hidden(Caller caller, SanctionCase c) {
        kernel.audit().record(new AuditEntry(caller, Kernel.AREA + ".read", "sanction", c.id(), c.person(), "La pratica non è dell'utente o del suo ufficio",
                AuditEntry.Outcome.DENIED));
        return missing();
    }

    static ServiceException missing() {
        return ServiceException.notFound("Non c'è una pratica di condizionalità con questo codice che si possa consultare.").said("CND-NO-CASE");
    }

    /** Whether a permission holds for every office, which is so when it holds for one that does not exist. */
    boolean everywhere(Caller caller, Permission permission) {
        return kernel.authorisation().decide(caller, permission, new Subject(null, null, NO_OFFICE)).allowed();
    }

    private boolean allowed(Caller caller, Permission permission, String person, String office) {
        return kernel.authorisation().decide(caller, permission, new Subject(null, person, office)).allowed();
    }

    private Optional<String> competent(Caller caller, String person) {
        return caller.isStaff() ? people.competentOffice(caller, person) : Optional.empty();
    }
}
