package it.sintesi.worklist.application;

import java.time.Instant;

/**
 * Something that was done with a piece of work.
 *
 * @param account      who did it
 * @param displayName  name of who did it
 * @param assigneeName who got it, for assignments
 * @param note         comment or note of the closing, or empty
 */
public record Entry(Instant at, String account, String displayName, What what, String assigneeName, String note) {

    /** What was done. */
    public enum What {
        ASSIGNED, RELEASED, COMMENTED, CLOSED
    }
}
