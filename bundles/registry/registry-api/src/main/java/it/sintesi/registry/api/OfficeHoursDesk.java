package it.sintesi.registry.api;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.registry.api.OfficeHours.Opening;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Where the staff enters when offices are open. A week is never changed: a later one takes its place from its first day on. */
public interface OfficeHoursDesk {

    /**
     * The hours of an ordinary week.
     *
     * @param office    office or branch
     * @param validFrom first day
     * @param days      stretches by day; a day without any is closed
     * @param enteredBy account, or null when it is about to be entered
     * @param enteredAt when, or null
     */
    record Week(String office, LocalDate validFrom, Map<DayOfWeek, List<Opening>> days, String enteredBy, Instant enteredAt) {

        public Week {
            days = Map.copyOf(days);
        }
    }

    /**
     * Days on which an office stays closed.
     *
     * @param id     identifier, or null when it is about to be entered
     * @param office office or branch
     * @param from   first day
     * @param to     last day
     * @param reason why, for people
     */
    record Closure(String id, String office, LocalDate from, LocalDate to, String reason) {
    }

    /** Weeks entered for an office, the latest first day first. */
    List<Week> weeks(String office);

    /** Closures of an office that end on the day or later, in order. */
    List<Closure> closures(String office, LocalDate from);

    /**
     * Enters the hours of a week from a day on; a week with the same first day is replaced by the later entry.
     *
     * @throws it.sintesi.kernel.api.ServiceException FORBIDDEN, or REJECTED with every wrong field
     */
    void enter(Caller caller, Week week);

    /** Enters a closure; same terms as {@link #enter}. */
    Closure close(Caller caller, Closure closure);

    /** Takes back a closure that has not yet ended; CONFLICT when it has. */
    void reopen(Caller caller, String closureId);
}
