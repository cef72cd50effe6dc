package it.sintesi.observatory.web.ask;

import it.sintesi.observatory.api.Observatory.State;
import java.time.LocalDate;
import java.time.YearMonth;

/** Which days are meant when nobody names any. */
public final class Periods {

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int MONTHS_OF_A_QUARTER = 3;

    private Periods() {
    }

    /** First and last day. */
    public record Span(LocalDate from, LocalDate to) {

        /** The same span a year earlier; months stay whole, also in leap years. */
        public Span yearBefore() {
            LocalDate last = to.minusYears(1);
            boolean whole = to.getDayOfMonth() == to.lengthOfMonth();
            return new Span(from.minusYears(1), whole ? YearMonth.from(last).atEndOfMonth() : last);
        }
    }

    /** The last whole month with events; the month before today while there are none. */
    public static YearMonth lastMonth(State state, LocalDate today) {
        LocalDate last = state.last() == null || state.last().isAfter(today) ? today : state.last();
        YearMonth month = YearMonth.from(last);
        return last.equals(month.atEndOfMonth()) ? month : month.minusMonths(1);
    }

    /** So many whole months up to the last whole one. */
    public static Span months(State state, LocalDate today, int months) {
        YearMonth end = lastMonth(state, today);
        return new Span(end.minusMonths(months - 1L).atDay(1), end.atEndOfMonth());
    }

    /** Twelve whole months. */
    public static Span year(State state, LocalDate today) {
        return months(state, today, MONTHS_OF_A_YEAR);
    }

    /** The last whole quarter. */
    public static Span quarter(State state, LocalDate today) {
        YearMonth end = lastMonth(state, today);
        YearMonth last = end.minusMonths(end.getMonthValue() % MONTHS_OF_A_QUARTER);
        return new Span(last.minusMonths(MONTHS_OF_A_QUARTER - 1L).atDay(1), last.atEndOfMonth());
    }
}
