package it.sintesi.web;

import java.time.Duration;
import java.time.Instant;

import it.sintesi.kernel.api.security.Sessions;

/**
 * When the session of a page ends.
 *
 * @param idleSeconds seconds after which it ends if nothing more is asked; 0 without a session
 * @param endSeconds  seconds after which it ends anyway; 0 without a session
 * @param end         the moment of the latter, or null
 */
public record PageClock(long idleSeconds, long endSeconds, Instant end) {

    static final PageClock NONE = new PageClock(0, 0, null);
    /** How long before its end people are told. */
    private static final Duration WARNING = Duration.ofMinutes(5);

    static PageClock of(Instant now, Sessions.Session session) {
        return new PageClock(Math.max(1, Duration.between(now, session.idleEnd()).toSeconds()), Math.max(1, Duration.between(now, session.end()).toSeconds()), session.end());
    }

    /** True when the session ends within minutes whatever one does. */
    public boolean ending() {
        return end != null && endSeconds < WARNING.toSeconds();
    }

    public String endTime() {
        return ItalianFormats.time(end);
    }
}
