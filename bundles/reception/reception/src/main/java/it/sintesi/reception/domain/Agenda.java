package it.sintesi.reception.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * When somebody gives a service.
 *
 * @param operator     account; null for a group
 * @param operatorName name for people, or null
 * @param lastDay      last day, or null while it is open
 * @param week         stretches of an ordinary week
 */
public record Agenda(String id, String office, String service, String operator, String operatorName, LocalDate firstDay, LocalDate lastDay, List<Stretch> week) {

    public Agenda {
        week = List.copyOf(week);
    }

    /** Minutes of a weekday, {@code to} excluded. */
    public record Stretch(DayOfWeek day, int from, int to) {

        /** For example {@code 09:00–12:30}. */
        public String hours() {
            return Minutes.clock(from) + "–" + Minutes.clock(to);
        }
    }

    /** True when it holds on the day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
    }

    /** Whose time a booking takes: the operator's, or the group's. */
    public String resource() {
        return operator == null ? "g:" + id : "u:" + operator;
    }
}
