package it.sintesi.registry.application;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.calendar.WorkingCalendar;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.registry.api.OfficeHours;
import it.sintesi.registry.api.OfficeHoursDesk;
import it.sintesi.registry.api.Offices;
import it.sintesi.registry.domain.HoursCheck;
import it.sintesi.registry.persistence.HoursStore;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Opening hours of the offices; answers come from memory, at most ten seconds old on other nodes. */
public final class HoursRegister implements OfficeHours, OfficeHoursDesk {

    private static final Duration LIFE = Duration.ofSeconds(10);
    private static final String ALL = "all";

    private record Hours(List<Week> weeks, List<Closure> closures) {
    }

    private final HoursStore store;
    private final Offices offices;
    private final WorkingCalendar calendar;
    private final Access access;
    private final Transactions transactions;
    private final CertifiedClock clock;
    private final LoadingCache<String, Hours> cache;

    public HoursRegister(HoursStore store, Offices offices, WorkingCalendar calendar, Access access, Transactions transactions, CertifiedClock clock) {
        this.store = store;
        this.offices = offices;
        this.calendar = calendar;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
        this.cache = Caffeine.newBuilder().expireAfterWrite(LIFE).build(all -> transactions.required(() -> new Hours(store.weeks(), store.closures())));
    }

    @Override
    public List<Opening> openings(String office, LocalDate day) {
        boolean closed = calendar.isLocalHoliday(day) || cache.get(ALL).closures().stream().anyMatch(c -> c.office().equals(office) && !day.isBefore(c.from()) && !day.isAfter(c.to()));
        return closed ? List.of() : weeks(office).stream().filter(week -> !day.isBefore(week.validFrom())).findFirst()
                .map(week -> week.days().getOrDefault(day.getDayOfWeek(), List.of())).orElse(List.of());
    }

    @Override
    public boolean known(String office) {
        return cache.get(ALL).weeks().stream().anyMatch(week -> week.office().equals(office));
    }

    @Override
    public List<Week> weeks(String office) {
        return cache.get(ALL).weeks().stream().filter(week -> week.office().equals(office)).toList();
    }

    @Override
    public List<Closure> closures(String office, LocalDate from) {
        return cache.get(ALL).closures().stream().filter(c -> c.office().equals(office) && !c.to().isBefore(from)).toList();
    }

    @Override
    public void enter(Caller caller, Week week) {
        access.mayKeepHours(caller, week.office());
        HoursCheck.week(week, clock.today(), offices.byId(week.office()).isPresent());
        transactions.run(() -> store.insert(new Week(week.office(), week.validFrom(), week.days(), caller.account(), clock.now())));
        cache.invalidateAll();
    }

    @Override
    public Closure close(Caller caller, Closure closure) {
        access.mayKeepHours(caller, closure.office());
        HoursCheck.closure(closure, clock.today(), offices.byId(closure.office()).isPresent());
        Closure kept = transactions.required(() -> store.insert(closure, caller.account()));
        cache.invalidateAll();
        return kept;
    }

    @Override
    public void reopen(Caller caller, String closureId) {
        Closure closure = transactions.required(() -> store.closure(closureId)).orElseThrow(() -> ServiceException.notFound("La chiusura indicata non esiste più.").said("REG-NO-CLOSURE"));
        access.mayKeepHours(caller, closure.office());
        boolean over = closure.to().isBefore(clock.today());
        if (over || !transactions.required(() -> store.takeBack(closureId, caller.account()))) {
            throw ServiceException.conflict(Rejection.error("AN-063", "id", "La chiusura è già finita o già tolta.", "Ricaricare la pagina."));
        }
        cache.invalidateAll();
    }
}
