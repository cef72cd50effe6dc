package it.sintesi.guidance.domain;

import java.time.LocalDate;

/**
 * Work done before.
 *
 * @param id       identifier
 * @param relation relation of the communications it was taken from, null when the person added it
 * @param employer employer
 * @param duty     what the person did
 * @param first    first day, null when unknown
 * @param last     last day, null while it goes on or when unknown
 * @param verdict  what the person said about it
 * @param note     what was corrected, null without a correction
 */
public record Experience(String id, String relation, String employer, String duty, LocalDate first, LocalDate last, Verdict verdict, String note) {

    /** What the person said. */
    public enum Verdict {
        /** Not asked yet. */
        OPEN,
        CONFIRMED, CORRECTED,
        /** Not told by any communication: abroad, without a contract, self-employed. */
        ADDED
    }

    /** The same with an answer. */
    public Experience judged(Verdict said, String duties, String correction) {
        return new Experience(id, relation, employer, duties, first, last, said, correction);
    }
}
