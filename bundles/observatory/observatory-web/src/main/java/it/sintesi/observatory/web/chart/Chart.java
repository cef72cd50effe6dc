package it.sintesi.observatory.web.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What a chart shows.
 *
 * @param id          unique on the page; letters, digits, hyphens
 * @param title       what it shows
 * @param description how to read it and where its numbers stand
 * @param categories  names along the axis
 * @param series      at most {@link #SERIES}
 * @param digits      digits after the comma of the figures
 */
public record Chart(String id, String title, String description, List<String> categories, List<Series> series, int digits) {

    /** How many series can be told from one another. */
    public static final int SERIES = 6;

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        if (series.size() > SERIES) {
            throw new IllegalArgumentException("A chart holds at most " + SERIES + " series");
        }
    }

    /** The axis of the figures, with zero on it. */
    Scale scale() {
        List<BigDecimal> all = series.stream().flatMap(s -> s.values().stream()).filter(Objects::nonNull).toList();
        double low = all.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
        double high = all.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(1);
        return Scale.of(Math.min(0, low), Math.max(0, high));
    }
}
