package it.sintesi.observatory.forecast.domain;

import java.time.YearMonth;
import java.util.Arrays;

/**
 * A monthly series without gaps.
 *
 * @param first  first month
 * @param values one value a month
 */
public record Series(YearMonth first, double[] values) {

    /** Months of a year. */
    public static final int SEASON = 12;

    public int length() {
        return values.length;
    }

    /** Last month. */
    public YearMonth last() {
        return first.plusMonths(values.length - 1L);
    }

    /** The first months alone, as they were known then. */
    public double[] until(int length) {
        return Arrays.copyOf(values, length);
    }
}
