package it.sintesi.citizen.domain;

import java.time.Instant;

/**
 * One access to a citizen's data, as the citizen may see it.
 *
 * @param at      when
 * @param by      what kind of caller
 * @param name    name of who looked, or null where only the office is told
 * @param office  identifier of the office, or null
 * @param action  what, {@code area.verb}
 * @param purpose why, in Italian
 * @param refused true when the system refused the access
 */
public record Access(Instant at, By by, String name, String office, String action, String purpose, boolean refused) {

    /** Who looked. */
    public enum By {
        /** The citizen. */
        SELF,
        /** Staff of the province. */
        STAFF,
        /** An employer, an intermediary, another body. */
        OTHER,
        /** The system itself: scheduled work, reception of messages. */
        SYSTEM
    }
}
