package it.sintesi.communications.domain;

import it.sintesi.communications.api.Relation.Assignment;
import it.sintesi.kernel.api.Phrase;

import java.time.LocalDate;
import java.util.List;

/**
 * What one communication tells about one relation; null = not told. Kept with the step, so that a relation can be folded again.
 *
 * @param employer     employer after the event
 * @param employerName its name
 * @param worker       worker
 * @param workerName   surname and name
 * @param start        first day
 * @param expectedEnd  end of the term after the event
 * @param end          last day of work, for a termination
 * @param endCause     its cause
 * @param terms        terms of the contract after the event
 * @param agency       whether it is agency work
 * @param assignment   assignment as it is after the event, or null
 * @param summary      one line in Italian
 * @param phrases      the same line for pages in other languages; none where it was kept before there were any
 */
public record StepContent(String employer, String employerName, String worker, String workerName, LocalDate start, LocalDate expectedEnd,
                          LocalDate end, String endCause, Terms terms, boolean agency, Assignment assignment, String summary, List<Phrase> phrases) {

    public StepContent {
        phrases = phrases == null ? List.of() : List.copyOf(phrases);
    }

    /** The line, in Italian and apart from the language. */
    Said said() {
        return new Said(summary, phrases);
    }
}
