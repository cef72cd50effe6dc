package it.sintesi.reception.domain;

import java.time.LocalDate;

/**
 * A dated exception to the week.
 *
 * @param operator of an absence: whose, null for everybody of the office
 * @param agenda   of an extra opening: which agenda
 * @param from     first minute of each day
 * @param to       first minute after it
 */
public record Deviation(String id, String office, Kind kind, String operator, String agenda, LocalDate firstDay, LocalDate lastDay, int from, int to, String reason) {

    /** Which way it deviates. */
    public enum Kind {
        ABSENT, EXTRA
    }

    /** True when it takes time away from the agenda on the day. */
    public boolean absent(Agenda a, LocalDate day) {
        return kind == Kind.ABSENT && covers(day) && (operator == null || operator.equals(a.operator()));
    }

    /** True when it opens the agenda on the day. */
    public boolean extra(Agenda a, LocalDate day) {
        return kind == Kind.EXTRA && covers(day) && a.id().equals(agenda);
    }

    private boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** For example {@code 09:00–12:30}. */
    public String hours() {
        return Minutes.clock(from) + "–" + Minutes.clock(to);
    }
}
