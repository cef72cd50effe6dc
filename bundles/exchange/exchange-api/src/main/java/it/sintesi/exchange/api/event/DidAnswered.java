package it.sintesi.exchange.api.event;

import java.time.LocalDate;

/**
 * The national node answered an event of a declaration. Subject: fiscal code of the person.
 *
 * @param person     fiscal code
 * @param event      letter of the event: I, C, S, R, A
 * @param declaredOn day of the declaration
 * @param outcome    code of the outcome, {@code E100} when done
 * @param accepted   whether the node took it
 * @param text       the outcome in plain Italian
 */
public record DidAnswered(String person, String event, LocalDate declaredOn, String outcome, boolean accepted, String text) {

    /** Type of the event in the outbox. */
    public static final String TYPE = "exchange/DidAnswered";
}
