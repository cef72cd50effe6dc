package it.sintesi.observatory.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A question to the warehouse. Part of shareable addresses: equal questions have equal answers until the warehouse changes.
 *
 * @param measures   at least one
 * @param dimensions rows of the answer, in this order; empty for one total row
 * @param filters    allowed values by dimension; a dimension without an entry is not filtered
 * @param from       first day
 * @param to         last day
 * @param view       whose municipality counts
 * @param counting   every event, or relations with the same employer that follow one another as one
 */
public record Question(List<Measure> measures, List<Dimension> dimensions, Map<Dimension, Set<String>> filters, LocalDate from, LocalDate to, View view,
                       Counting counting) {

    /** Municipality of the place of work or of residence. */
    public enum View { WORKPLACE, RESIDENCE }

    /** Gross counts events; net merges relations of a worker with the same employer that touch. */
    public enum Counting { GROSS, NET }

    public Question {
        measures = List.copyOf(measures);
        dimensions = List.copyOf(dimensions);
        filters = Map.copyOf(filters);
    }

    /** The same question a year earlier, for comparison. */
    public Question yearBefore() {
        return new Question(measures, dimensions, filters, from.minusYears(1), to.minusYears(1), view, counting);
    }
}
