package it.sintesi.did.api.event;

import java.time.LocalDate;

/**
 * The profile of a declaration lacked answers and has them all now. Subject: fiscal code.
 *
 * @param id      the declaration
 * @param givenOn its day
 * @param office  office competent for it
 */
public record ProfileCompleted(String id, String person, LocalDate givenOn, String office) {

    /** Type of the event in the outbox. */
    public static final String TYPE = "did/ProfileCompleted";
}
