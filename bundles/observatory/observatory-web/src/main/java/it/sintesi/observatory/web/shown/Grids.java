package it.sintesi.observatory.web.shown;

import it.sintesi.observatory.web.numbers.Numbers;
import it.sintesi.observatory.api.Answer;
import it.sintesi.observatory.api.Answer.Cell;
import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Lays answers out as tables: one row a key, or crossed when there are two dimensions and one measure. */
public final class Grids {

    private final Names names;

    public Grids(Names names) {
        this.names = names;
    }

    /** One row for each row of the answer; with the year before, its difference and its change in per cent when there is a comparison. */
    public Grid list(String caption, Answer answer, List<Answer.Row> rows, Comparison comparison) {
        return list(caption, answer, rows, comparison, null, false);
    }

    /** The same in the order of a measure (null = of keys), with titles that sort when they may. */
    public Grid list(String caption, Answer answer, List<Answer.Row> rows, Comparison comparison, Measure sorted, boolean sorting) {
        List<Dimension> dimensions = answer.question().dimensions();
        List<Measure> measures = answer.question().measures();
        List<Grid.Head> heads = new ArrayList<>();
        for (Measure measure : measures) {
            heads.add(new Grid.Head(names.measure(measure), sorting ? measure.name() : "", measure == sorted));
            if (comparison != null) {
                heads.add(Grid.Head.of(names.texts().get("column.before", names.measure(measure))));
                heads.add(Grid.Head.of(names.texts().get("column.difference", names.measure(measure))));
                heads.add(Grid.Head.of(names.texts().get("column.percent", names.measure(measure))));
            }
        }
        List<Grid.Line> lines = rows.stream().map(row -> line(names.keys(dimensions, row.keys()), row, measures, comparison, false)).toList();
        List<String> total = new ArrayList<>(List.of(names.texts().get("row.total")));
        while (total.size() < dimensions.size()) {
            total.add("");
        }
        return new Grid(caption, dimensions.stream().map(names::dimension).toList(), heads, lines,
                dimensions.isEmpty() ? null : line(total, answer.total(), measures, comparison, true));
    }

    /** A table of one line when nothing breaks the figures down. */
    public Grid single(String caption, Answer answer, Comparison comparison) {
        Grid bare = list(caption, answer, List.of(), comparison);
        return new Grid(caption, List.of(""), bare.heads(), List.of(line(List.of(names.texts().get("row.total")), answer.total(), answer.question().measures(), comparison, true)), null);
    }

    private Grid.Line line(List<String> keys, Answer.Row row, List<Measure> measures, Comparison comparison, boolean total) {
        List<Grid.Box> boxes = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            Cell cell = row.cells().get(i);
            boxes.add(box(cell, measure));
            if (comparison != null) {
                Cell before = total ? comparison.totalBefore(i) : comparison.before(row.keys(), i);
                boxes.add(box(before, measure));
                boxes.add(Grid.Box.of(signed(Comparison.difference(cell, before), Numbers.digits(measure), "")));
                boxes.add(Grid.Box.of(signed(Comparison.percent(cell, before), 1, " %")));
            }
        }
        return new Grid.Line(keys, boxes);
    }

    Grid.Box box(Cell cell, Measure measure) {
        return new Grid.Box(Numbers.text(cell, measure, names.texts()), cell.hidden() ? "masked" : "");
    }

    private String signed(BigDecimal value, int digits, String unit) {
        return value == null ? names.texts().get("cell.none") : Numbers.signed(value, digits) + unit;
    }

    /** First dimension down, second across; figures shaded by class when asked for. */
    public Grid crossed(String caption, Crossed crossed, Measure measure, Shades shades) {
        List<Grid.Line> lines = new ArrayList<>();
        for (String row : crossed.rows()) {
            List<Grid.Box> boxes = new ArrayList<>();
            for (String column : crossed.columns()) {
                Cell cell = crossed.cell(row, column);
                Grid.Box box = box(cell, measure);
                boxes.add(shades == null || cell.value() == null ? box : new Grid.Box(box.text(), "heat-" + shades.of(cell.value())));
            }
            lines.add(new Grid.Line(List.of(names.value(crossed.down(), row)), boxes));
        }
        return new Grid(caption, List.of(names.dimension(crossed.down())), crossed.columns().stream().map(c -> Grid.Head.of(names.value(crossed.across(), c))).toList(), lines, null);
    }
}
