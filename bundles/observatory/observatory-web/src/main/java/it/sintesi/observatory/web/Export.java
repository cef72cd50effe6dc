package it.sintesi.observatory.web;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.observatory.api.Answer;
import it.sintesi.observatory.api.Answer.Cell;
import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Observatory;
import it.sintesi.observatory.api.Question;
import it.sintesi.observatory.web.ask.Address;
import it.sintesi.observatory.web.ask.Asked;
import it.sintesi.observatory.web.shown.Comparison;
import it.sintesi.observatory.web.shown.Names;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import it.sintesi.web.api.WebResponse.TableFormat;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** The whole answer as a file: every row, codes and names, protected figures empty and marked. */
record Export(Door door, Observatory observatory) {

    private static final String PARQUET = "application/vnd.apache.parquet";

    WebResponse of(WebRequest request, Asked asked) {
        String name = Address.fileName(asked.question());
        String format = request.param("format");
        if (format != null && !List.of("CSV", "XLSX", "PARQUET").contains(format)) {
            throw ServiceException.rejected(Rejection.error("OS-P13", "format", request.texts().get("problem.OS-P13"), request.texts().get("problem.OS-P13.mend")));
        }
        Names names = new Names(observatory, request.texts());
        Answer answer = door.ask(observatory, request, asked.question());
        Comparison comparison = asked.compare() ? new Comparison(door.ask(observatory, request, ExplorerPages.yearBefore(asked.question()))) : null;
        List<Answer.Row> rows = asked.question().dimensions().isEmpty() ? List.of(answer.total()) : answer.rows();
        if ("PARQUET".equals(format)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            observatory.parquet(Columns.of(asked.question(), comparison != null), rows.stream().map(row -> Columns.values(row, asked.question(), names, comparison)).toList(), out);
            return new WebResponse.Download(name + ".parquet", PARQUET, out.toByteArray());
        }
        return new WebResponse.Table(name, format == null ? TableFormat.CSV : TableFormat.valueOf(format), columns(asked.question(), names, comparison != null),
                sink -> rows.forEach(row -> sink.accept(cells(row, asked.question(), names, comparison))));
    }

    private static List<String> columns(Question question, Names names, boolean compared) {
        List<String> columns = new ArrayList<>();
        for (Dimension dimension : question.dimensions()) {
            columns.add(names.texts().get("column.code", names.dimension(dimension)));
            columns.add(names.dimension(dimension));
        }
        question.measures().forEach(measure -> {
            columns.add(names.measure(measure));
            columns.add(names.texts().get("column.flag", names.measure(measure)));
            if (compared) {
                columns.add(names.texts().get("column.before", names.measure(measure)));
                columns.add(names.texts().get("column.difference", names.measure(measure)));
                columns.add(names.texts().get("column.percent", names.measure(measure)));
            }
        });
        return columns;
    }

    private static List<?> cells(Answer.Row row, Question question, Names names, Comparison comparison) {
        List<Object> cells = new ArrayList<>();
        for (int i = 0; i < question.dimensions().size(); i++) {
            cells.add(row.keys().get(i));
            cells.add(names.value(question.dimensions().get(i), row.keys().get(i)));
        }
        for (int i = 0; i < question.measures().size(); i++) {
            Cell cell = row.cells().get(i);
            cells.add(cell.value());
            cells.add(cell.hidden() ? names.texts().get("cell.hidden") : null);
            if (comparison != null) {
                Cell before = before(row, question, comparison, i);
                cells.add(before.value());
                cells.add(Comparison.difference(cell, before));
                cells.add(Comparison.percent(cell, before));
            }
        }
        return cells;
    }

    static Cell before(Answer.Row row, Question question, Comparison comparison, int measure) {
        return question.dimensions().isEmpty() ? comparison.totalBefore(measure) : comparison.before(row.keys(), measure);
    }
}
