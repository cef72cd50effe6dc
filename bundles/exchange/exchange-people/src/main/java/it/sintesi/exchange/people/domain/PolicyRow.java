package it.sintesi.exchange.people.domain;

import java.time.LocalDate;

/**
 * An active policy of a person.
 *
 * @param key        what it comes from: {@code did:…} or {@code plan:…}
 * @param activity   letter and 2 digits
 * @param title      title, or null
 * @param proposedOn day of the first proposal; it never changes
 * @param from       start
 * @param to         end, 2099-12-31 while open
 * @param promoter   code of the office, 11 characters
 * @param identifier identifier with check letter; it never changes
 * @param event      last event, 2 digits
 * @param eventOn    day of the last event
 */
public record PolicyRow(String key, String activity, String title, LocalDate proposedOn, LocalDate from, LocalDate to, String promoter, String identifier, String event, LocalDate eventOn) {

    /** The same policy after an event. */
    public PolicyRow after(String code, LocalDate on, LocalDate newFrom, LocalDate newTo) {
        return new PolicyRow(key, activity, title, proposedOn, newFrom, newTo, promoter, identifier, code, on);
    }
}
