package it.sintesi.demo.lives;

import it.sintesi.demo.lives.ServiceEvent.Kind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What somebody who is out of work does at the services. */
final class Services {

    private static final Set<String> BY_OWN_WILL = Set.of("DI", "PE", "RC");
    /** Work up to this many days suspends the status instead of ending it (D.Lgs. 150/2015 art. 19 c. 3). */
    private static final int SUSPENDS = 180;
    private static final int HALF_YEAR = 182;

    private final LifePerson person;
    private final Dice dice;
    private final LocalDate from;
    private final LocalDate to;
    private final List<ServiceEvent> events = new ArrayList<>();
    private LocalDate registered;
    private boolean law68;

    Services(LifePerson person, Dice dice, LocalDate from, LocalDate to) {
        this.person = person;
        this.dice = dice;
        this.from = from;
        this.to = to;
    }

    List<ServiceEvent> of(List<Employment> jobs) {
        for (int i = 0; i < jobs.size(); i++) {
            LocalDate end = jobs.get(i).end();
            if (end == null) {
                break;
            }
            LocalDate next = i + 1 < jobs.size() ? jobs.get(i + 1).start() : to;
            free(end.plusDays(1), next, BY_OWN_WILL.contains(jobs.get(i).cause()) ? 28 : 76);
            if (i + 1 < jobs.size() && endsStatus(jobs.get(i + 1))) {
                confirmations(next);
                registered = null;
            }
        }
        if (registered != null) {
            confirmations(to);
        }
        events.removeIf(event -> event.day().isBefore(from) || !event.day().isBefore(to));
        events.sort(Comparator.comparing(ServiceEvent::day));
        return events;
    }

    private static boolean endsStatus(Employment job) {
        LocalDate last = job.end() != null ? job.end() : job.first().term();
        return job.first().trainee() == null && (last == null || ChronoUnit.DAYS.between(job.start(), last) >= SUSPENDS);
    }

    private void free(LocalDate since, LocalDate until, double chance) {
        if (registered != null || ChronoUnit.DAYS.between(since, until) < 9 || !dice.percent(chance)) {
            return;
        }
        LocalDate did = since.plusDays((long) dice.exponential(9));
        if (!did.isBefore(until) || since.isBefore(from)) {
            return;
        }
        registered = add(Kind.DID, did);
        if (person.law68() && !law68) {
            law68 = true;
            add(Kind.LAW68, did);
        }
        LocalDate called = workday(did.plusDays(dice.between(7, 28)));
        int fate = dice.below(100);
        LocalDate asked = did;
        if (fate < 16 && called.isBefore(until)) {
            book(asked, called);
            asked = called;
            add(fate < 10 ? Kind.MISSED : Kind.JUSTIFIED, called);
            called = workday(called.plusDays(dice.between(10, 24)));
        }
        if (called.isBefore(until)) {
            book(asked, called);
            add(Kind.INTERVIEW, called);
            LocalDate pact = workday(called.plusDays(dice.between(0, 12)));
            if (pact.isBefore(until) && dice.percent(90)) {
                add(Kind.PACT, pact);
            }
        }
    }

    private void book(LocalDate asked, LocalDate appointment) {
        events.add(new ServiceEvent(Kind.BOOKING, asked, person.index(), person.code(), appointment));
    }

    private void confirmations(LocalDate until) {
        if (registered == null) {
            return;
        }
        for (LocalDate day = registered.plusDays(HALF_YEAR - dice.below(20)); day.isBefore(until); day = day.plusDays(HALF_YEAR - 5L)) {
            add(Kind.CONFIRMATION, day);
        }
    }

    static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    private LocalDate add(Kind kind, LocalDate day) {
        events.add(new ServiceEvent(kind, day, person.index(), person.code(), null));
        return day;
    }
}
