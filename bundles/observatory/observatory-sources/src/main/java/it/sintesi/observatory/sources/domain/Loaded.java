package it.sintesi.observatory.sources.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A file that was sent, with where it comes from.
 *
 * @param id       identifier
 * @param source   source
 * @param fileName as sent, for display only
 * @param digest   SHA-256 of the file
 * @param state    what became of it
 * @param from     first day of its figures, null while staged with errors
 * @param to       last day
 * @param origin   address or description of where the file was published
 * @param licence  licence as declared
 * @param by       who sent it
 * @param at       when it was sent, and when it was imported
 * @param undone   when it was undone, null otherwise
 * @param rows     figures in force
 */
public record Loaded(String id, String source, String fileName, String digest, State state, LocalDate from, LocalDate to, String origin, String licence, String by,
                     Instant at, Instant undone, int rows) {

    /** Being looked at, in force, taken back, thrown away before it was in force. */
    public enum State { STAGED, IN_FORCE, UNDONE, DISCARDED }

    /** Something done to it: {@code IMPORTED} or {@code UNDONE}, an act each. */
    public record Step(String kind, Instant at, String by, String reason, String protocol) {
    }

    /** An import in force that has figures for the same series, periods and places. */
    public record Overlap(Loaded earlier, long figures) {
    }

    /** An import with its history. */
    public record History(Loaded of, List<Step> steps) {
    }
}
