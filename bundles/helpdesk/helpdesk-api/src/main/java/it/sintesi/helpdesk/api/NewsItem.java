package it.sintesi.helpdesk.api;

import java.time.Instant;

/**
 * A published piece of news.
 *
 * @param id        identifier
 * @param title     title
 * @param body      plain text, paragraphs parted by empty lines
 * @param published since when it is public
 * @param changed   last change
 * @param pinned    whether it stays on top
 */
public record NewsItem(String id, String title, String body, Instant published, Instant changed, boolean pinned) {
}
