package it.sintesi.observatory.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * The answer to a question.
 *
 * @param question   what was asked
 * @param rows       in the order of their keys
 * @param total      the whole, without dimensions
 * @param asOf       last event that the warehouse knows
 * @param millis     time spent in the warehouse
 * @param confidential how small counts were treated
 */
public record Answer(Question question, List<Row> rows, Row total, Instant asOf, long millis, Confidentiality confidential) {

    /** What was done to small counts: nothing (analysts), or hidden and rounded (public). */
    public enum Confidentiality { NONE, PROTECTED }

    public Answer {
        rows = List.copyOf(rows);
    }

    /** Codes of the dimensions (null = not known) and one cell a measure. */
    public record Row(List<String> keys, List<Cell> cells) {
    }

    /**
     * A figure.
     *
     * @param value  null when there is none or it is hidden
     * @param hidden true when it is too small to be shown
     */
    public record Cell(BigDecimal value, boolean hidden) {

        /** No data: a ratio over nothing, a source not loaded. */
        public static final Cell NONE = new Cell(null, false);
        /** Too small to be shown. */
        public static final Cell HIDDEN = new Cell(null, true);
    }
}
