package it.sintesi.communications.rules.checks;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Comparisons of dates that may be absent: what cannot be compared holds, its absence being another rule's matter. */
public final class Periods {
    private static final int LONGEST_YEARS = 50;

    private Periods() {
    }

    /** {@code later >= earlier}. */
    public static boolean notBefore(LocalDate later, LocalDate earlier) {
        return later == null || earlier == null || !later.isBefore(earlier);
    }

    /** {@code later > earlier}. */
    public static boolean after(LocalDate later, LocalDate earlier) {
        return later == null || earlier == null || later.isAfter(earlier);
    }

    /** At most fifty years apart. */
    public static boolean within50Years(LocalDate start, LocalDate end) {
        return start == null || end == null || !end.isAfter(start.plusYears(LONGEST_YEARS));
    }

    /** True when the period, both days included, lasts at most that many months. */
    public static boolean atMostMonths(LocalDate start, LocalDate end, int months) {
        return start == null || end == null || end.isBefore(start.plusMonths(months));
    }

    /** True when the period, both days included, lasts at least that many months. */
    public static boolean atLeastMonths(LocalDate start, LocalDate end, int months) {
        return start == null || end == null || !end.plusDays(1).isBefore(start.plusMonths(months));
    }

    /** Completed years of age on that day, or -1 when it cannot be told. */
    public static int age(LocalDate birth, LocalDate day) {
        return birth == null || day == null ? -1 : (int) ChronoUnit.YEARS.between(birth, day);
    }
}
