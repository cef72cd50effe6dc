package it.sintesi.observatory.web.numbers;

import it.sintesi.observatory.api.Answer.Cell;
import it.sintesi.observatory.api.Measure;
import it.sintesi.web.api.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Figures and days as Italian offices write them. */
public final class Numbers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ITALY);

    private Numbers() {
    }

    /** Digits after the comma of a measure. */
    public static int digits(Measure measure) {
        return switch (measure) {
            case HIRES_PER_WORKER -> 2;
            case TRANSFORMATION_RATE, TURNOVER -> 1;
            default -> 0;
        };
    }

    /** A figure, or why there is none. */
    public static String text(Cell cell, Measure measure, Texts texts) {
        if (cell == null || cell.value() == null) {
            return texts.get(cell != null && cell.hidden() ? "cell.hidden" : "cell.none");
        }
        return number(cell.value(), digits(measure));
    }

    /** A number with so many digits after the comma. */
    public static String number(BigDecimal value, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ITALY);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** A number that says when it is more: {@code +1.234}. */
    public static String signed(BigDecimal value, int digits) {
        return (value.signum() > 0 ? "+" : "") + number(value, digits);
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
