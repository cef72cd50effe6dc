package it.sintesi.observatory.web;

import it.sintesi.observatory.api.Answer;
import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.api.Observatory.Column;
import it.sintesi.observatory.api.Observatory.Column.Kind;
import it.sintesi.observatory.api.Question;
import it.sintesi.observatory.web.shown.Comparison;
import it.sintesi.observatory.web.shown.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Columns for programs: names that never change with the language, a code and a name for each dimension, numbers, and one mark for protected figures. */
final class Columns {

    private Columns() {
    }

    static List<Column> of(Question question, boolean compared) {
        List<Column> columns = new ArrayList<>();
        for (Dimension dimension : question.dimensions()) {
            columns.add(new Column(low(dimension), Kind.TEXT));
            columns.add(new Column(low(dimension) + "_name", Kind.TEXT));
        }
        for (Measure measure : question.measures()) {
            columns.add(new Column(low(measure), Kind.NUMBER));
            if (compared) {
                List.of("_before", "_difference", "_percent").forEach(part -> columns.add(new Column(low(measure) + part, Kind.NUMBER)));
            }
        }
        columns.add(new Column("hidden", Kind.YES_NO));
        return columns;
    }

    static List<Object> values(Answer.Row row, Question question, Names names, Comparison comparison) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < question.dimensions().size(); i++) {
            values.add(row.keys().get(i));
            values.add(names.value(question.dimensions().get(i), row.keys().get(i)));
        }
        for (int i = 0; i < question.measures().size(); i++) {
            Answer.Cell cell = row.cells().get(i);
            values.add(cell.value());
            if (comparison != null) {
                Answer.Cell before = Export.before(row, question, comparison, i);
                values.add(before.value());
                values.add(Comparison.difference(cell, before));
                values.add(Comparison.percent(cell, before));
            }
        }
        values.add(row.cells().stream().anyMatch(Answer.Cell::hidden));
        return values;
    }

    private static String low(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
