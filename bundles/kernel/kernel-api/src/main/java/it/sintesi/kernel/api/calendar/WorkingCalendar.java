package it.sintesi.kernel.api.calendar;

import java.time.LocalDate;

/** Italian public holidays, with the patron saint's day of the province's capital where asked for. */
public interface WorkingCalendar {

    /** True on Sundays and national holidays (from 2026 with 4 October, San Francesco, L. 151/2025). */
    boolean isHoliday(LocalDate day);

    /** True when {@link #isHoliday} or on 15 February, patron saints of Brescia. */
    boolean isLocalHoliday(LocalDate day);

    /** The day itself, or the first following day that is neither Sunday nor national holiday. Saturday is not skipped. */
    LocalDate sameOrNextWorkingDay(LocalDate day);
}
