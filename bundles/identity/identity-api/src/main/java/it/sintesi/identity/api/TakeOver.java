package it.sintesi.identity.api;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An operator sees a person of another office, for a reason and for a while.
 *
 * @param id          identifier
 * @param personCode  fiscal code of the person
 * @param account     who took over
 * @param displayName name of who took over
 * @param office      office of who took over, or null
 * @param reason      why, as it was written
 * @param since       when it began
 * @param until       last day
 * @param endedAt     when it was ended before its time, or null
 */
public record TakeOver(String id, String personCode, String account, String displayName, String office, String reason, Instant since, LocalDate until, Instant endedAt) {

    /** True when it opens the person's file on that day. */
    public boolean valid(LocalDate day) {
        return endedAt == null && !until.isBefore(day);
    }
}
