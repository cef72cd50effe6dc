package it.sintesi.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.api.security.Subject;

/** Administrators may everything, operators the work of an office, others nothing in the console. */
public final class FakeAuthorisation implements Authorisation {

    private static final Set<Permission> OPERATOR = EnumSet.of(Permission.CONSOLE_USE, Permission.COMMUNICATION_READ,
            Permission.COMMUNICATION_INSERT_BY_OFFICE, Permission.FINDING_MANAGE);

    @Override
    public Decision decide(Caller caller, Permission permission, Subject subject) {
        boolean allowed = caller.has(Role.ADMINISTRATOR) || caller.has(Role.OPERATOR) && OPERATOR.contains(permission);
        return new Decision(allowed, allowed ? "ruolo" : "Il vostro ruolo non lo consente. Rivolgetevi al responsabile del CPI.", null);
    }

    @Override
    public Decision require(Caller caller, Permission permission, Subject subject) {
        Decision decision = decide(caller, permission, subject);
        if (caller.isAnonymous()) {
            throw new ServiceException(ServiceException.Kind.UNAUTHENTICATED, "Occorre accedere", List.of());
        }
        if (!decision.allowed()) {
            throw ServiceException.forbidden(decision.reason());
        }
        return decision;
    }
}
