package it.sintesi.observatory.api;

import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import it.sintesi.kernel.api.security.Caller;

/** The warehouse of the labour market. */
public interface Observatory {

    /**
     * A value of a dimension.
     *
     * @param code  as in answers and filters
     * @param label Italian name
     */
    record Value(String code, String label) {
    }

    /**
     * State of the warehouse.
     *
     * @param asOf     certified time of the last event, null when empty
     * @param first    first day with events, null when empty
     * @param last     last day with events, null when empty
     * @param events   communications that count
     * @param relations relations known
     * @param rebuilt  last full rebuild, null when never
     * @param reconciled last comparison with the operational counts, null when never
     * @param difference units that differed then; 0 is right
     */
    record State(Instant asOf, LocalDate first, LocalDate last, long events, long relations, Instant rebuilt, Instant reconciled, long difference) {
    }

    /** Every cell as it is; authorised ({@code OBSERVATORY_READ}) and audited. Refuses a measure that a dimension cannot break down, naming both. */
    Answer ask(Caller caller, Question question);

    /** For everybody: small counts hidden, all counts rounded so that differences reveal none. */
    Answer askPublicly(Question question);

    /** Dimensions by which the measure can be broken down and filtered. */
    List<Dimension> dimensionsOf(Measure measure);

    /** Values that occur, with labels, in the order of their labels (periods: in time). */
    List<Value> values(Dimension dimension);

    /** Label of a code; the code itself when unknown. */
    String label(Dimension dimension, String code);

    State state();

    /** A column of a Parquet file; numbers are written as DOUBLE. */
    record Column(String name, Kind kind) {

        /** What its values are. */
        public enum Kind {
            TEXT, NUMBER, YES_NO
        }
    }

    /**
     * A table as a Parquet file; it asks nothing, whoever asked was authorised and audited then.
     *
     * @param rows a value for each column in its order, null = empty
     */
    void parquet(List<Column> columns, List<List<Object>> rows, OutputStream out);
}
