package it.sintesi.observatory.web.shown;

import it.sintesi.observatory.api.Answer;
import it.sintesi.observatory.api.Answer.Cell;
import it.sintesi.observatory.api.Dimension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An answer beside that of the year before: each row finds its twin by its keys, periods one year on. */
public final class Comparison {

    private static final int YEAR_DIGITS = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<List<String>, List<Cell>> before = new HashMap<>();
    private final Answer.Row totalBefore;

    public Comparison(Answer earlier) {
        List<Dimension> dimensions = earlier.question().dimensions();
        earlier.rows().forEach(row -> before.put(yearOn(row.keys(), dimensions), row.cells()));
        totalBefore = earlier.total();
    }

    /** The figures a year earlier; none when there was no such row. */
    public Cell before(List<String> keys, int measure) {
        List<Cell> cells = before.get(keys);
        return cells == null ? Cell.NONE : cells.get(measure);
    }

    public Cell totalBefore(int measure) {
        return totalBefore.cells().get(measure);
    }

    /** Difference, or nothing when one of both is missing or hidden. */
    public static BigDecimal difference(Cell now, Cell before) {
        return now.value() == null || before.value() == null ? null : now.value().subtract(before.value());
    }

    /** Change in per cent of the year before, one digit; nothing when that was zero or one of both is a balance below zero, of which a share says nothing. */
    public static BigDecimal percent(Cell now, Cell before) {
        BigDecimal difference = difference(now, before);
        return difference == null || before.value().signum() <= 0 || now.value().signum() < 0 ? null : difference.multiply(HUNDRED).divide(before.value(), 1, RoundingMode.HALF_UP);
    }

    private static List<String> yearOn(List<String> keys, List<Dimension> dimensions) {
        List<String> on = new ArrayList<>(keys);
        for (int i = 0; i < dimensions.size(); i++) {
            String key = keys.get(i);
            if (dimensions.get(i).time() && key != null && key.matches("\\d{4}.*")) {
                on.set(i, Integer.parseInt(key.substring(0, YEAR_DIGITS)) + 1 + key.substring(YEAR_DIGITS));
            }
        }
        return on;
    }
}
