package it.sintesi.observatory.web.shown;

import it.sintesi.observatory.api.Answer;
import it.sintesi.observatory.api.Answer.Cell;
import it.sintesi.observatory.api.Dimension;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** One measure of an answer by two dimensions. */
public final class Crossed {

    private record Place(String row, String column) {
    }

    private final Dimension down;
    private final Dimension across;
    private final List<String> rows;
    private final List<String> columns;
    private final Map<Place, Cell> cells = new HashMap<>();

    /** Of an answer with two dimensions. */
    public Crossed(Answer answer, int measure) {
        down = answer.question().dimensions().get(0);
        across = answer.question().dimensions().get(1);
        Set<String> first = new LinkedHashSet<>();
        Set<String> second = new LinkedHashSet<>();
        for (Answer.Row row : answer.rows()) {
            first.add(row.keys().get(0));
            second.add(row.keys().get(1));
            cells.put(new Place(row.keys().get(0), row.keys().get(1)), row.cells().get(measure));
        }
        rows = new ArrayList<>(first);
        columns = new ArrayList<>(second);
        columns.sort(java.util.Comparator.nullsLast(java.util.Comparator.naturalOrder()));
    }

    public Dimension down() {
        return down;
    }

    public Dimension across() {
        return across;
    }

    /** Keys of the first dimension; may hold null. */
    public List<String> rows() {
        return rows;
    }

    /** Keys of the second dimension in their order; may hold null. */
    public List<String> columns() {
        return columns;
    }

    public Cell cell(String row, String column) {
        return cells.getOrDefault(new Place(row, column), Cell.NONE);
    }

    /** Every figure that is there. */
    public List<BigDecimal> values() {
        return cells.values().stream().map(Cell::value).filter(Objects::nonNull).toList();
    }

    /** Keys of the second dimension with the greatest sums, at most so many, greatest first. */
    public List<String> greatest(int most) {
        return columns.stream().sorted((a, b) -> sum(b).compareTo(sum(a))).limit(most).toList();
    }

    private BigDecimal sum(String column) {
        return rows.stream().map(r -> cell(r, column).value()).filter(Objects::nonNull).map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
