package it.sintesi.citizen.application;

import it.sintesi.citizen.domain.Access;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditRow;
import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.api.security.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who looked at a citizen's data, told to the citizen: without what a legal delay still covers. */
public final class WhoLooked {

    /** Most rows that are read for one answer, newest first. */
    static final int MOST = 10_000;
    private static final String SYSTEM = "system";

    private final Kernel kernel;
    private final Accounts accounts;
    private final AccessPolicy policy;

    public WhoLooked(Kernel kernel, Accounts accounts, AccessPolicy policy) {
        this.kernel = kernel;
        this.accounts = accounts;
        this.policy = policy;
    }

    /**
     * What is asked for.
     *
     * @param from   first day, or null
     * @param to     last day, or null
     * @param others true without the citizen's own accesses
     */
    public record Question(LocalDate from, LocalDate to, boolean others) {
    }

    /**
     * Accesses to the caller's own data, newest first; the question itself leaves a trace.
     *
     * @throws it.sintesi.kernel.api.ServiceException FORBIDDEN for who is no citizen with a verified identity
     */
    public Page<Access> page(Caller caller, Question question, PageRequest page) {
        List<Access> all = all(caller, question, "Elenco di chi ha consultato i propri dati");
        int from = Math.min(page.offset(), all.size());
        return new Page<>(all.subList(from, Math.min(from + page.size(), all.size())), all.size(), page.number(), page.size());
    }

    /** All of them, for an export. */
    public List<Access> export(Caller caller, Question question) {
        return all(caller, question, "Esportazione di chi ha consultato i propri dati");
    }

    private List<Access> all(Caller caller, Question question, String purpose) {
        kernel.authorisation().require(caller, Permission.AUDIT_READ, Subject.person(caller.subjectCode()));
        List<Access> found = read(caller, question);
        kernel.trace(caller, "citizen.accesses", "person", caller.subjectCode(), caller.subjectCode(), purpose);
        return found;
    }

    private List<Access> read(Caller caller, Question question) {
        Instant now = kernel.clock().now();
        Map<String, Set<Role>> known = new HashMap<>();
        List<Access> found = new ArrayList<>();
        Page<AuditRow> rows;
        int number = 0;
        do {
            rows = kernel.audit().search(null, caller.subjectCode(), null, question.from(), question.to(), new PageRequest(number++, PageRequest.MAX_SIZE));
            for (AuditRow row : rows.items()) {
                Set<Role> roles = known.computeIfAbsent(row.account(), this::roles);
                Access.By by = by(caller, row, roles);
                if (!policy.hides(row, roles, now) && !(question.others() && by == Access.By.SELF)) {
                    found.add(access(row, by));
                }
            }
        } while (rows.hasNext() && number * PageRequest.MAX_SIZE < MOST);
        return found;
    }

    private Set<Role> roles(String account) {
        return accounts.find(account).map(Account::roles).orElse(Set.of());
    }

    private Access access(AuditRow row, Access.By by) {
        boolean named = by != Access.By.STAFF || policy.staffNames();
        return new Access(row.at(), by, named ? row.displayName() : null, row.office(), row.action(), row.purpose(),
                AuditEntry.Outcome.DENIED.name().equals(row.outcome()));
    }

    /** An account that is gone and had an office was staff: its name is then as guarded as that of the present staff. */
    private static Access.By by(Caller caller, AuditRow row, Set<Role> roles) {
        if (row.account().equals(caller.account())) {
            return Access.By.SELF;
        }
        if (SYSTEM.equals(row.account()) || roles.contains(Role.SYSTEM)) {
            return Access.By.SYSTEM;
        }
        return roles.stream().anyMatch(Role::staff) || roles.isEmpty() && row.office() != null ? Access.By.STAFF : Access.By.OTHER;
    }
}
