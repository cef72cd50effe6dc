package it.sintesi.careers.api;

import java.time.Instant;

/**
 * A walk through the careers of the province.
 *
 * @param startedAt when it began
 * @param endedAt   when it ended, null while it goes on or was stopped
 * @param people    people so far
 * @param relations relations so far
 * @param spans     spans of careers so far
 * @param periods   periods of status so far
 */
public record SweepRun(Instant startedAt, Instant endedAt, long people, long relations, long spans, long periods) {
}
