package it.sintesi.registry.api;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** When offices receive people. No personal data: no caller is needed. Answers come from memory. */
public interface OfficeHours {

    /**
     * A stretch of a day in which the office is open.
     *
     * @param from first minute
     * @param to   first minute after it, later than {@code from}
     */
    record Opening(LocalTime from, LocalTime to) {

        /** True when the minute lies within. */
        public boolean contains(LocalTime minute) {
            return !minute.isBefore(from) && minute.isBefore(to);
        }
    }

    /**
     * The stretches of a day, in order: those of the week in force on that day, none on holidays (with the patron saint's day) and during
     * closures.
     *
     * @param office identifier of an office or branch
     * @return empty when the office is closed or its hours are not known
     */
    List<Opening> openings(String office, LocalDate day);

    /** True when somebody has entered the hours of the office; otherwise nothing can be said about a day. */
    boolean known(String office);
}
