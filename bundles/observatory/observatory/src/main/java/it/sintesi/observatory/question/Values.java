package it.sintesi.observatory.question;

import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Question.View;
import it.sintesi.observatory.warehouse.Warehouse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Codes of a dimension that occur. */
public final class Values {

    private static final String DAYS = "SELECT min(day), max(day) FROM fact";
    private static final String DIVISIONS = "SELECT DISTINCT division FROM fact";
    private static final String DIVISIONS_2025 = "SELECT DISTINCT division25 FROM fact";

    private Values() {
    }

    public static List<String> of(Warehouse warehouse, Dimension dimension) {
        Axis axis = Axis.of(dimension, View.WORKPLACE);
        if (dimension.time()) {
            return periods(warehouse, dimension);
        }
        if (axis.group() != null) {
            return axis.group().codes();
        }
        if (axis.domain() != null) {
            return warehouse.dictionary().codes(axis.domain());
        }
        return warehouse.list(dimension == Dimension.DIVISION ? DIVISIONS : DIVISIONS_2025, row -> axis.code(warehouse.dictionary(), row.getLong(1))).stream().filter(Objects::nonNull).toList();
    }

    private static List<String> periods(Warehouse warehouse, Dimension dimension) {
        LocalDate[] span = warehouse.list(DAYS, row -> new LocalDate[] {row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)}).get(0);
        List<String> codes = new ArrayList<>();
        if (span[0] != null) {
            for (long p = Period.number(dimension, span[0]); p <= Period.number(dimension, span[1]); p++) {
                codes.add(Period.code(dimension, p));
            }
        }
        return codes;
    }
}
