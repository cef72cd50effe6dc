package it.sintesi.observatory.sources.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period as files write it.
 *
 * @param from   first day
 * @param to     last day
 * @param length how long it is
 */
public record Period(LocalDate from, LocalDate to, Length length) {

    /** Lengths: {@code 2026-03} or {@code 03/2026}, {@code 2026-T1} (also Q1), {@code 2026-S1}, {@code 2026}. */
    public enum Length {
        MONTH(1), QUARTER(3), HALF_YEAR(6), YEAR(12);

        private final int months;

        Length(int months) {
            this.months = months;
        }
    }

    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])"), ITALIAN_MONTH = Pattern.compile("(0?[1-9]|1[0-2])/(\\d{4})"),
            QUARTER = Pattern.compile("(\\d{4})[- ]?[TtQq]([1-4])"), HALF = Pattern.compile("(\\d{4})[- ]?[Ss]([12])"), YEAR = Pattern.compile("\\d{4}");

    /** Reads a period; empty when the text is none. */
    public static Optional<Period> parse(String text) {
        Matcher month = MONTH.matcher(text), italian = ITALIAN_MONTH.matcher(text), quarter = QUARTER.matcher(text), half = HALF.matcher(text);
        if (month.matches()) {
            return Optional.of(of(month.group(1), month.group(2), Length.MONTH));
        }
        if (italian.matches()) {
            return Optional.of(of(italian.group(2), italian.group(1), Length.MONTH));
        }
        if (quarter.matches()) {
            return Optional.of(of(quarter.group(1), quarter.group(2), Length.QUARTER));
        }
        if (half.matches()) {
            return Optional.of(of(half.group(1), half.group(2), Length.HALF_YEAR));
        }
        return YEAR.matcher(text).matches() ? Optional.of(of(text, "1", Length.YEAR)) : Optional.empty();
    }

    private static Period of(String year, String number, Length length) {
        YearMonth first = YearMonth.of(Integer.parseInt(year), 1).plusMonths((Integer.parseInt(number) - 1L) * length.months);
        return new Period(first.atDay(1), first.plusMonths(length.months - 1L).atEndOfMonth(), length);
    }
}
