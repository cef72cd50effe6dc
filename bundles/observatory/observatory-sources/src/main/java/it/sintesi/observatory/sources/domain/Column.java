package it.sintesi.observatory.sources.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * A column of a layout.
 *
 * @param name     as it stands in the first line of the file
 * @param kind     what its cells are
 * @param required whether the column and each of its cells must be there
 * @param values   allowed values of a series, in order; empty otherwise
 * @param minimum  least value of a figure, or null
 * @param maximum  greatest value of a figure, or null
 */
public record Column(String name, Kind kind, boolean required, List<String> values, BigDecimal minimum, BigDecimal maximum) {

    /** What the cells of a column are: the dimensions of a figure, or the figure itself. */
    public enum Kind { PERIOD, PROVINCE, MUNICIPALITY, SECTION, SERIES, VALUE }

    public Column {
        values = List.copyOf(values);
    }

    /** The bounds for people, for example {@code 0–100}; empty when there are none. */
    public String bounds() {
        if (minimum == null && maximum == null) {
            return "";
        }
        return maximum == null ? "≥ " + minimum.toPlainString() : (minimum == null ? "≤ " : minimum.toPlainString() + "–") + maximum.toPlainString();
    }
}
