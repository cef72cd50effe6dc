package it.sintesi.helpdesk.application;

import java.time.Instant;

/**
 * A piece of news as it is written.
 *
 * @param id      identifier
 * @param title   title
 * @param body    plain text
 * @param state   whether it may be seen
 * @param from    since when it is public
 * @param to      until when, or null for ever
 * @param pinned  whether it stays on top
 * @param author  user name of who wrote it last
 * @param changed last change
 */
public record News(String id, String title, String body, State state, Instant from, Instant to, boolean pinned, String author, Instant changed) {

    /** Whether it may be seen. */
    public enum State {
        DRAFT, PUBLISHED, WITHDRAWN
    }

    /** True when everybody sees it at a moment. */
    public boolean visible(Instant at) {
        return state == State.PUBLISHED && !from.isAfter(at) && (to == null || to.isAfter(at));
    }
}
