package it.sintesi.careers.persistence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How far a walk has come.
 *
 * @param number    number of the walk
 * @param on        day whose figures it computes
 * @param startedAt when it began
 * @param reached   last person whose figures are kept, {@code ""} at the beginning
 * @param people    people so far; also relations, spans of careers, periods of status
 */
public record Progress(int number, LocalDate on, Instant startedAt, String reached, long people, long relations, long spans, long periods) {

    /** The same with one portion more. */
    public Progress with(String last, long morePeople, long moreRelations, long moreSpans, long morePeriods) {
        return new Progress(number, on, startedAt, last, people + morePeople, relations + moreRelations, spans + moreSpans, periods + morePeriods);
    }
}
