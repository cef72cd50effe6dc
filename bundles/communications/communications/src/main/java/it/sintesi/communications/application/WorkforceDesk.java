package it.sintesi.communications.application;

import it.sintesi.communications.api.Workforce;
import it.sintesi.communications.persistence.Scope;
import it.sintesi.communications.persistence.WorkforceStore;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.Offices;
import it.sintesi.rules.api.DeadlineRule.EventKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who is at work for an employer, and what it has to tell soon: authorised and traced. */
final class WorkforceDesk implements Workforce {

    private static final String ACTION = "communications.workforce";
    private static final int EXPORT = 100_000;
    private static final int LONGEST = 365;
    private static final Predicate<Employed> ALL = employed -> true;

    private final WorkforceStore store;
    private final Reading reading;
    private final Offices offices;
    private final DueDates dueDates;
    private final KernelServices kernel;

    WorkforceDesk(WorkforceStore store, Reading reading, Offices offices, DueDates dueDates, KernelServices kernel) {
        this.store = store;
        this.reading = reading;
        this.offices = offices;
        this.dueDates = dueDates;
        this.kernel = kernel;
    }

    @Override
    public Page<Employed> employed(Caller caller, String employer, Criteria criteria, PageRequest page) {
        Predicate<Employed> visible = enter(caller, employer, "Consultazione del personale di un datore");
        if (visible == ALL) {
            return transactions().required(() -> new Page<>(store.page(employer, criteria, page), store.count(employer, criteria), page.number(), page.size()));
        }
        List<Employed> all = new ArrayList<>();
        transactions().run(() -> store.walk(employer, criteria, line -> {
            if (visible.test(line)) {
                all.add(line);
            }
            return true;
        }));
        return cut(all, page);
    }

    @Override
    public void stream(Caller caller, String employer, Criteria criteria, Consumer<Employed> sink) {
        Predicate<Employed> visible = enter(caller, employer, "Esportazione del personale di un datore");
        int[] left = {EXPORT};
        transactions().run(() -> store.walk(employer, criteria, line -> {
            if (visible.test(line)) {
                sink.accept(line);
                left[0]--;
            }
            return left[0] > 0;
        }));
    }

    @Override
    public Page<Deadline> deadlines(Caller caller, String employer, int days, PageRequest page) {
        Predicate<Employed> visible = enter(caller, employer, "Consultazione delle scadenze di un datore");
        LocalDate today = kernel.clock().today();
        LocalDate last = today.plusDays(Math.min(LONGEST, Math.max(1, days)));
        List<Deadline> found = transactions().required(() -> store.due(employer, today.minusDays(OverdueScan.DAYS_BACK), last)).stream().filter(visible)
                .map(line -> deadline(line, today)).sorted(Comparator.comparing(Deadline::kind).thenComparing(Deadline::day).thenComparing(d -> d.employed().relation())).toList();
        return cut(found, page);
    }

    private Deadline deadline(Employed line, LocalDate today) {
        if (line.provisional()) {
            return new Deadline(DeadlineKind.URGENCY, line, line.start(), dueDates.lastDay(EventKind.URGENCY_COMPLETION, line.start()));
        }
        DeadlineKind kind = line.expectedEnd().isBefore(today) ? DeadlineKind.PASSED : DeadlineKind.TERM;
        return new Deadline(kind, line, line.expectedEnd(), dueDates.lastDay(EventKind.EXTENSION, line.expectedEnd().plusDays(1)));
    }

    /** Lets the caller in, leaves the trace, and tells what it may see: operators only the territory of their office. */
    private Predicate<Employed> enter(Caller caller, String employer, String purpose) {
        reading.require(caller, Permission.COMMUNICATION_READ, Subject.company(employer));
        reading.trace(caller, ACTION, "company", employer, null, purpose);
        Scope scope = reading.scope(caller, employer, null);
        if (scope.everything() || scope.office() == null) {
            return ALL;
        }
        Set<String> places = offices.byId(scope.office()).map(o -> o.municipalities().stream().map(Office.ServedMunicipality::belfiore).collect(Collectors.toSet()))
                .orElse(Set.of());
        return line -> line.workplace() == null || places.contains(line.workplace());
    }

    private Transactions transactions() {
        return kernel.transactions();
    }

    private static <T> Page<T> cut(List<T> all, PageRequest page) {
        return new Page<>(all.stream().skip(page.offset()).limit(page.size()).toList(), all.size(), page.number(), page.size());
    }
}
