package it.sintesi.citizen.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that hangs on a board.
 *
 * @param id        identifier
 * @param notice    what is written on it
 * @param writtenBy who wrote it last
 * @param writtenAt when
 * @param withdrawnAt when it was taken off before its time, or null
 */
public record BoardEntry(String id, Notice notice, String writtenBy, Instant writtenAt, Instant withdrawnAt) {

    /**
     * The words and days of an entry.
     *
     * @param board    board
     * @param title    title
     * @param body     plain text
     * @param link     address with more, {@code https} only, or null
     * @param office   office that it concerns, or null for all
     * @param firstDay first day on the board
     * @param lastDay  last day on the board
     */
    public record Notice(Board board, String title, String body, String link, String office, LocalDate firstDay, LocalDate lastDay) {
    }

    /** True when people see it on that day. */
    public boolean hangsOn(LocalDate day) {
        return withdrawnAt == null && !day.isBefore(notice.firstDay()) && !day.isAfter(notice.lastDay());
    }
}
