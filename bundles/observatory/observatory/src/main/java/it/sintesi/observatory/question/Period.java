package it.sintesi.observatory.question;

import it.sintesi.observatory.api.Dimension;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/** Periods as numbers: days since 1970; months, quarters, half years since the year 0. */
final class Period {

    private static final int MONTHS = 12;

    private Period() {
    }

    static int months(Dimension dimension) {
        return switch (dimension) {
            case MONTH -> 1;
            case QUARTER -> 3;
            case HALF_YEAR -> 6;
            case YEAR -> MONTHS;
            default -> 0;
        };
    }

    static int month(LocalDate day) {
        return day.getYear() * MONTHS + day.getMonthValue() - 1;
    }

    static long number(Dimension dimension, LocalDate day) {
        return dimension == Dimension.DAY ? day.toEpochDay() : month(day) / months(dimension);
    }

    /** Last day of a period. */
    static LocalDate last(Dimension dimension, long number) {
        if (dimension == Dimension.DAY) {
            return LocalDate.ofEpochDay(number);
        }
        long month = (number + 1) * months(dimension) - 1;
        return YearMonth.of((int) (month / MONTHS), (int) (month % MONTHS) + 1).atEndOfMonth();
    }

    static String code(Dimension dimension, long number) {
        return switch (dimension) {
            case DAY -> LocalDate.ofEpochDay(number).toString();
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", number / MONTHS, number % MONTHS + 1);
            case QUARTER -> number / 4 + "-T" + (number % 4 + 1);
            case HALF_YEAR -> number / 2 + "-S" + (number % 2 + 1);
            default -> Long.toString(number);
        };
    }

    /** Number of a code; -1 when it is none. */
    static long id(Dimension dimension, String code) {
        try {
            return switch (dimension) {
                case DAY -> LocalDate.parse(code).toEpochDay();
                case MONTH -> month(YearMonth.parse(code).atDay(1));
                case QUARTER -> code.matches("[0-9]{4}-T[1-4]") ? Long.parseLong(code.substring(0, 4)) * 4 + code.charAt(6) - '1' : -1;
                case HALF_YEAR -> code.matches("[0-9]{4}-S[12]") ? Long.parseLong(code.substring(0, 4)) * 2 + code.charAt(6) - '1' : -1;
                default -> code.matches("[0-9]{4}") ? Long.parseLong(code) : -1;
            };
        } catch (DateTimeException e) {
            // A filter with a value that is no period matches nothing.
            return -1;
        }
    }
}
