package it.sintesi.observatory.report.domain;

import java.time.Instant;

/**
 * The report of a half-year, with the work on it.
 *
 * @param id      identifier
 * @param half    half-year
 * @param state   whether work is going on, and how the last ended
 * @param done    steps done
 * @param total   steps in all
 * @param beat    last sign of life of the work
 * @param problem why it failed, empty otherwise
 * @param content figures and texts; null until they have been gathered
 * @param created when
 * @param by      who asked for it
 */
public record Report(String id, HalfYear half, State state, int done, int total, Instant beat, String problem, Content content, Instant created, String by) {

    /** Where the work stands. */
    public enum State { RUNNING, READY, FAILED, CANCELLED }

    /**
     * A version: an act.
     *
     * @param number    from 1
     * @param digest    SHA-256 of the content
     * @param protocol  protocol of the act
     * @param former    protocol of the version that it replaces, or null
     * @param certified certified time of the act
     * @param by        who made it
     * @param written   true when its documents are there
     * @param published when it was published, or null
     */
    public record Version(String reportId, HalfYear half, int number, String digest, String protocol, String former, Instant certified, String by, boolean written, Instant published) {
    }
}
