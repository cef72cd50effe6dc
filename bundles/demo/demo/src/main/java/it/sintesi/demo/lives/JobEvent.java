package it.sintesi.demo.lives;

import java.time.LocalDate;

/**
 * Something that happens to a job.
 *
 * @param kind   what
 * @param day    day of the event; for an extension the last day of the former term
 * @param before the job before it
 * @param after  the job after it, null after its end
 * @param cause  cause of an end, code of a conversion; null otherwise
 */
public record JobEvent(Kind kind, LocalDate day, Job before, Job after, String cause) {

    /** What communications tell. */
    public enum Kind {
        START, EXTENSION, CONVERSION, END
    }
}
