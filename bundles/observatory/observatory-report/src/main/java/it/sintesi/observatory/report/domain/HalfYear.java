package it.sintesi.observatory.report.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A half-year; {@code half} is 1 or 2. */
public record HalfYear(int year, int half) {

    private static final Pattern CODE = Pattern.compile("(20\\d{2})-S([12])");
    private static final int MONTHS = 6;

    /** Reads {@code 2026-S1}; empty when it is none. */
    public static Optional<HalfYear> parse(String code) {
        Matcher found = CODE.matcher(code == null ? "" : code);
        return found.matches() ? Optional.of(new HalfYear(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)))) : Optional.empty();
    }

    /** The half-year in which a day lies. */
    public static HalfYear of(LocalDate day) {
        return new HalfYear(day.getYear(), day.getMonthValue() <= MONTHS ? 1 : 2);
    }

    public String code() {
        return year + "-S" + half;
    }

    public LocalDate from() {
        return LocalDate.of(year, half == 1 ? 1 : MONTHS + 1, 1);
    }

    public LocalDate to() {
        return YearMonth.from(from()).plusMonths(MONTHS - 1L).atEndOfMonth();
    }

    public HalfYear before() {
        return half == 2 ? new HalfYear(year, 1) : new HalfYear(year - 1, 2);
    }
}
