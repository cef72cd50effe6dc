package it.sintesi.observatory.web.shown;

import it.sintesi.observatory.web.numbers.Numbers;
import it.sintesi.observatory.api.Answer;
import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.web.chart.BarChart;
import it.sintesi.observatory.web.chart.BubbleMap;
import it.sintesi.observatory.web.chart.Chart;
import it.sintesi.observatory.web.chart.LineChart;
import it.sintesi.observatory.web.chart.Series;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws answers: one chart for measures of one unit, or one for each measure when there are two dimensions. */
public final class Drawings {

    /** Categories that a bar chart shows. */
    static final int BARS = 25;
    private static final int CHARTS = 3;

    private final Names names;
    private final String id;

    /** {@code id} begins the identifiers of the drawings on the page. */
    public Drawings(Names names, String id) {
        this.names = names;
        this.id = id;
    }

    /**
     * A drawing.
     *
     * @param title what it shows
     * @param svg  both sizes
     * @param note what it leaves out; empty when nothing
     */
    public record Drawing(String title, String svg, String note) {
    }

    /** Lines over the first dimension. */
    public List<Drawing> lines(String title, Answer answer, Comparison comparison) {
        return charts(title, answer, comparison).stream().map(d -> new Drawing(d.chart().title(), LineChart.draw(d.chart()), d.note())).toList();
    }

    /** Bars for the values of the first dimension; the greatest first unless they are periods. */
    public List<Drawing> bars(String title, Answer answer, Comparison comparison) {
        boolean time = !answer.question().dimensions().isEmpty() && answer.question().dimensions().get(0).time();
        return charts(title, answer, comparison).stream().map(d -> {
            Chart cut = cut(d.chart(), time);
            int left = d.chart().categories().size() - cut.categories().size();
            String note = left == 0 ? d.note() : (d.note() + " " + names.texts().get("chart.categories", cut.categories().size(), d.chart().categories().size())).strip();
            return new Drawing(cut.title(), BarChart.draw(cut), note);
        }).toList();
    }

    /** Bubbles on the map for each measure; the only dimension is the municipality. */
    public List<Drawing> maps(String title, Answer answer) {
        List<Drawing> drawings = new ArrayList<>();
        List<Measure> measures = answer.question().measures();
        for (int m = 0; m < Math.min(CHARTS, measures.size()); m++) {
            Map<String, BigDecimal> values = new HashMap<>();
            for (Answer.Row row : answer.rows()) {
                if (row.keys().get(0) != null && row.cells().get(m).value() != null) {
                    values.put(row.keys().get(0), row.cells().get(m).value());
                }
            }
            Chart chart = new Chart(id + m, names.measure(measures.get(m)) + " " + title, names.texts().get("chart.map.desc"), List.of(), List.of(), Numbers.digits(measures.get(m)));
            drawings.add(new Drawing(chart.title(), BubbleMap.draw(chart, values), names.texts().get("chart.map.note")));
        }
        return drawings;
    }

    private record Draft(Chart chart, String note) {
    }

    private List<Draft> charts(String title, Answer answer, Comparison comparison) {
        return answer.question().dimensions().size() == 2 ? byMeasure(title, answer, comparison) : byUnit(title, answer, comparison);
    }

    private List<Draft> byMeasure(String title, Answer answer, Comparison comparison) {
        List<Draft> drafts = new ArrayList<>();
        List<Measure> measures = answer.question().measures();
        for (int m = 0; m < Math.min(CHARTS, measures.size()); m++) {
            Crossed crossed = new Crossed(answer, m);
            List<String> shown = crossed.greatest(Chart.SERIES);
            List<Series> series = crossed.columns().stream().filter(shown::contains)
                    .map(column -> new Series(names.value(crossed.across(), column), values(crossed, column))).toList();
            String note = crossed.columns().size() > shown.size() ? names.texts().get("chart.series", shown.size(), crossed.columns().size()) : "";
            note = comparison == null ? note : (note + " " + names.texts().get("chart.compare")).strip();
            drafts.add(draft(m, names.measure(measures.get(m)) + " " + title, crossed.rows().stream().map(r -> names.value(crossed.down(), r)).toList(), series, measures.get(m), note));
        }
        return drafts;
    }

    private static List<BigDecimal> values(Crossed crossed, String column) {
        List<BigDecimal> values = new ArrayList<>();
        crossed.rows().forEach(row -> values.add(crossed.cell(row, column).value()));
        return values;
    }

    private List<Draft> byUnit(String title, Answer answer, Comparison comparison) {
        List<Dimension> dimensions = answer.question().dimensions();
        List<Answer.Row> rows = dimensions.isEmpty() ? List.of(answer.total()) : answer.rows();
        List<String> categories = rows.stream().map(r -> dimensions.isEmpty() ? names.texts().get("row.total") : names.value(dimensions.get(0), r.keys().get(0))).toList();
        Map<String, List<Integer>> units = new LinkedHashMap<>();
        for (int m = 0; m < answer.question().measures().size(); m++) {
            units.computeIfAbsent(Meaning.unit(answer.question().measures().get(m)), u -> new ArrayList<>()).add(m);
        }
        List<Draft> drafts = new ArrayList<>();
        for (List<Integer> group : units.values()) {
            List<Series> series = new ArrayList<>();
            for (int m : group) {
                Measure measure = answer.question().measures().get(m);
                series.add(new Series(names.measure(measure), rows.stream().map(r -> r.cells().get(m).value()).collect(ArrayList::new, ArrayList::add, ArrayList::addAll)));
                if (comparison != null && group.size() * 2 <= Chart.SERIES) {
                    series.add(new Series(names.texts().get("column.before", names.measure(measure)),
                            rows.stream().map(r -> dimensions.isEmpty() ? comparison.totalBefore(m).value() : comparison.before(r.keys(), m).value()).collect(ArrayList::new, ArrayList::add, ArrayList::addAll)));
                }
            }
            drafts.add(draft(drafts.size(), group.stream().map(m -> names.measure(answer.question().measures().get(m))).collect(Collectors.joining(", ")) + " " + title, categories, series, answer.question().measures().get(group.get(0)),
                    comparison != null && group.size() * 2 > Chart.SERIES ? names.texts().get("chart.compare") : ""));
        }
        return drafts;
    }

    private Draft draft(int number, String title, List<String> categories, List<Series> series, Measure measure, String note) {
        return new Draft(new Chart(id + number, title, names.texts().get("chart.desc"), categories, series, Numbers.digits(measure)), note);
    }

    private static Chart cut(Chart chart, boolean time) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < chart.categories().size(); i++) {
            order.add(i);
        }
        if (!time && !chart.series().isEmpty()) {
            order.sort(Comparator.comparing((Integer i) -> sum(chart, i)).reversed());
        }
        List<Integer> kept = time ? order.subList(Math.max(0, order.size() - BARS), order.size()) : order.subList(0, Math.min(BARS, order.size()));
        List<Series> series = chart.series().stream().map(s -> {
            List<BigDecimal> values = new ArrayList<>();
            kept.forEach(i -> values.add(s.values().get(i)));
            return new Series(s.name(), values);
        }).toList();
        return new Chart(chart.id(), chart.title(), chart.description(), kept.stream().map(chart.categories()::get).toList(), series, chart.digits());
    }

    private static BigDecimal sum(Chart chart, int category) {
        BigDecimal value = chart.series().get(0).values().get(category);
        return value == null ? BigDecimal.ZERO : value.abs();
    }
}
