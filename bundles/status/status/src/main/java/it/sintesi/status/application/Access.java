package it.sintesi.status.application;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.registry.api.PersonOffices;

/** Whether somebody may do something with a person's status: staff by the office that is competent for the person. */
public final class Access {

    private final Kernel kernel;
    private final PersonOffices offices;

    public Access(Kernel kernel, PersonOffices offices) {
        this.kernel = kernel;
        this.offices = offices;
    }

    /** @throws it.sintesi.kernel.api.ServiceException FORBIDDEN, with a row in the audit trail */
    public void require(Caller caller, Permission permission, String person) {
        kernel.authorisation().require(caller, permission, subject(caller, person));
    }

    /** Whether {@link #require} would pass. */
    public boolean may(Caller caller, Permission permission, String person) {
        return kernel.authorisation().decide(caller, permission, subject(caller, person)).allowed();
    }

    private Subject subject(Caller caller, String person) {
        boolean office = caller.isStaff() && !caller.has(Role.SYSTEM);
        return office ? new Subject(null, person, offices.officeOn(person, kernel.clock().today()).orElse(null)) : Subject.person(person);
    }
}
