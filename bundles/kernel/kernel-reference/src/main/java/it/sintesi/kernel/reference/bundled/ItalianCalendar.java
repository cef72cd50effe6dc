package it.sintesi.kernel.reference.bundled;

import it.sintesi.kernel.api.calendar.WorkingCalendar;
import it.sintesi.kernel.reference.calendar.CalendarChanges;
import it.sintesi.kernel.reference.calendar.LibraryHolidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The holiday library's Italian calendar with the changes of our data file; years are worked out once. */
public final class ItalianCalendar implements WorkingCalendar {

    private final LibraryHolidays library;
    private final CalendarChanges changes;
    private final Map<Integer, Set<LocalDate>> national = new ConcurrentHashMap<>();
    private final Map<Integer, Set<LocalDate>> local = new ConcurrentHashMap<>();

    public ItalianCalendar() {
        this.library = LibraryHolidays.italian();
        this.changes = CalendarChanges.shipped();
    }

    @Override
    public boolean isHoliday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY
                || national.computeIfAbsent(day.getYear(), year -> changes.national(year, library.of(year))).contains(day);
    }

    @Override
    public boolean isLocalHoliday(LocalDate day) {
        return isHoliday(day) || local.computeIfAbsent(day.getYear(), changes::local).contains(day);
    }

    @Override
    public LocalDate sameOrNextWorkingDay(LocalDate day) {
        LocalDate next = day;
        while (isHoliday(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
