package it.sintesi.observatory.forecast.web;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import it.sintesi.observatory.api.Forecasts.Point;

/**
 * Geometry of a line with bands, for a drawing of 720 by 320.
 *
 * @param past   points of what happened
 * @param ahead  points of the forecast
 * @param band80 outline of the band at 80 %
 * @param band95 outline of the band at 95 %
 * @param rows   lines with a number at the left
 * @param months names below
 */
public record Chart(String past, String ahead, String band80, String band95, List<Mark> rows, List<Mark> months) {

    /** A place with a text. */
    public record Mark(String at, String text) {
    }

    private static final int LEFT = 64, RIGHT = 712, TOP = 12, BOTTOM = 284, ROWS = 5, EVERY = 6;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    /** The drawing of months that are over and months ahead; needs at least one month ahead. */
    static Chart of(Map<YearMonth, BigDecimal> history, List<Point> points) {
        YearMonth first = history.keySet().stream().min(YearMonth::compareTo).orElse(points.get(0).month());
        int count = (int) first.until(points.get(points.size() - 1).month(), ChronoUnit.MONTHS) + 1;
        double high = Stream.concat(history.values().stream(), points.stream().map(Point::high95)).mapToDouble(BigDecimal::doubleValue).max().orElse(1);
        double low = Math.min(0, Stream.concat(history.values().stream(), points.stream().map(Point::low95)).mapToDouble(BigDecimal::doubleValue).min().orElse(0));
        double span = high > low ? high - low : 1;
        Function<YearMonth, Double> x = m -> LEFT + (RIGHT - LEFT) * (double) first.until(m, ChronoUnit.MONTHS) / Math.max(1, count - 1);
        Function<BigDecimal, Double> y = v -> BOTTOM - (BOTTOM - TOP) * (v.doubleValue() - low) / span;
        List<Mark> rows = new ArrayList<>();
        for (int i = 0; i <= ROWS; i++) {
            BigDecimal value = BigDecimal.valueOf(low + span * i / ROWS);
            rows.add(new Mark(at(y.apply(value)), String.format(Locale.ITALY, "%,.0f", value)));
        }
        List<Mark> months = new ArrayList<>();
        for (int i = 0; i < count; i += EVERY) {
            months.add(new Mark(at(x.apply(first.plusMonths(i))), MONTH.format(first.plusMonths(i))));
        }
        return new Chart(history.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(e -> place(x.apply(e.getKey()), y.apply(e.getValue()))).collect(Collectors.joining(" ")),
                line(points, x, y, Point::value), outline(points, x, y, Point::low80, Point::high80), outline(points, x, y, Point::low95, Point::high95), rows, months);
    }

    private static String line(List<Point> points, Function<YearMonth, Double> x, Function<BigDecimal, Double> y, Function<Point, BigDecimal> value) {
        return points.stream().map(p -> place(x.apply(p.month()), y.apply(value.apply(p)))).collect(Collectors.joining(" "));
    }

    private static String outline(List<Point> points, Function<YearMonth, Double> x, Function<BigDecimal, Double> y, Function<Point, BigDecimal> low, Function<Point, BigDecimal> high) {
        List<Point> back = new ArrayList<>(points);
        Collections.reverse(back);
        return line(points, x, y, low) + " " + line(back, x, y, high);
    }

    private static String place(double x, double y) {
        return at(x) + "," + at(y);
    }

    private static String at(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
