package it.sintesi.observatory.web.ask;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.api.Question;
import java.util.List;

/**
 * What an address asks for, with what is wrong with it.
 *
 * @param question the question; with the readable parts only when something is wrong
 * @param compare  true when the year before is asked for too
 * @param show     how to show the answer
 * @param sort     measure by which rows are sorted, greatest first; null for the order of their keys
 * @param add      dimension whose values are offered for filtering, or null
 * @param problems what is wrong and how to mend it; empty when the question can be asked
 */
public record Asked(Question question, boolean compare, Show show, Measure sort, Dimension add, List<Rejection> problems) {

    public Asked {
        problems = List.copyOf(problems);
    }

    /** The period of the rows, or null when the rows have none. */
    public Dimension step() {
        return question.dimensions().stream().filter(Dimension::time).findFirst().orElse(null);
    }

    /** Dimensions of the rows that are no periods. */
    public List<Dimension> by() {
        return question.dimensions().stream().filter(d -> !d.time()).toList();
    }

    /** The same with problems found later. */
    public Asked with(List<Rejection> found) {
        return new Asked(question, compare, show, sort, add, found);
    }
}
