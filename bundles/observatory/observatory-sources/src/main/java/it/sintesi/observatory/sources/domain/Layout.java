package it.sintesi.observatory.sources.domain;

import java.util.List;
import java.util.Optional;

/**
 * The declared form of the files of a source.
 *
 * @param source      source, as in {@link it.sintesi.observatory.api.ExternalFact#source()}
 * @param periods     lengths of period that the source has
 * @param future      whether figures about time to come are allowed (forecasts of others)
 * @param toBeChecked true while the layout was not compared with a file of the source
 * @param columns     columns, in any order in the file
 * @param checks      rules between figures of a line
 */
public record Layout(String source, List<Period.Length> periods, boolean future, boolean toBeChecked, List<Column> columns, List<Check> checks) {

    /**
     * Figures whose sum must not exceed another figure, or a number.
     *
     * @param left  names of columns
     * @param right name of a column or a number
     */
    public record Check(List<String> left, String right) {

        public Check {
            left = List.copyOf(left);
        }
    }

    public Layout {
        periods = List.copyOf(periods);
        columns = List.copyOf(columns);
        checks = List.copyOf(checks);
    }

    /** The column of a kind, when the layout has one. */
    public Optional<Column> of(Column.Kind kind) {
        return columns.stream().filter(column -> column.kind() == kind).findFirst();
    }

    /** Columns with figures. */
    public List<Column> figures() {
        return columns.stream().filter(column -> column.kind() == Column.Kind.VALUE).toList();
    }
}
