package it.sintesi.pact.api.event;

import java.time.LocalDate;

/**
 * A pact was signed, suspended, concluded, terminated or renewed. Subject: fiscal code of the person.
 *
 * @param state name of {@code PactState}
 */
public record PactChanged(String id, int version, String person, String state, LocalDate day, String office, String protocol) {

    /** Type of the event in the outbox. */
    public static final String TYPE = "pact/Changed";
}
