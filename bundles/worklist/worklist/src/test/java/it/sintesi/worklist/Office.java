package it.sintesi.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.act.ChainReport;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditRow;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.worklist.application.Colleague;
import it.sintesi.worklist.application.Colleagues;

/** Two operators of Brescia and one of Breno: who may do what, who shares the work, and what was recorded. */
public final class Office implements Authorisation, Colleagues, AuditTrail {

    public static final Caller OLGA = operator("olga", "Olga Operatrice", "cpi-brescia");
    public static final Caller PAOLO = operator("paolo", "Paolo Operatore", "cpi-brescia");
    public static final Caller BRENO = operator("breno", "Bruna di Breno", "cpi-breno");

    public final List<AuditEntry> recorded = new CopyOnWriteArrayList<>();

    private static Caller operator(String account, String name, String office) {
        return new Caller(account, name, Set.of(Role.OPERATOR), office, null, null);
    }

    @Override
    public Decision decide(Caller caller, Permission permission, Subject subject) {
        boolean mine = subject.office() == null || subject.office().equals(caller.office());
        boolean allowed = permission == Permission.CONSOLE_USE && caller.isStaff() || permission == Permission.WORK_MANAGE && caller.has(Role.OPERATOR) && mine;
        return new Decision(allowed, allowed ? "ruolo" : "La pratica è di un altro ufficio", null);
    }

    @Override
    public Decision require(Caller caller, Permission permission, Subject subject) {
        Decision decision = decide(caller, permission, subject);
        if (!decision.allowed()) {
            throw ServiceException.forbidden(decision.reason());
        }
        return decision;
    }

    @Override
    public List<Colleague> of(Caller caller, String office) {
        return new ArrayList<>(Stream.of(OLGA, PAOLO, BRENO).filter(c -> c.office().equals(caller.office())).map(c -> new Colleague(c.account(), c.displayName())).toList());
    }

    @Override
    public void record(List<AuditEntry> entries) {
        recorded.addAll(entries);
    }

    @Override
    public Page<AuditRow> search(String account, String personCode, String action, java.time.LocalDate from, java.time.LocalDate to, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ChainReport verify() {
        throw new UnsupportedOperationException();
    }
}
