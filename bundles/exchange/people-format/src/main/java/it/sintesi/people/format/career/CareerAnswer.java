package it.sintesi.people.format.career;

import java.util.List;

/**
 * The communications of a worker as the archive tells them.
 *
 * @param rows    every row, in the order in which it came
 * @param outcome outcome; its code and message may be null
 */
public record CareerAnswer(List<CareerRow> rows, CareerOutcome outcome) {

    public CareerAnswer {
        rows = List.copyOf(rows);
    }
}
