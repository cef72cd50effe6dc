package it.sintesi.exchange.people.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A message to the national node or to INPS.
 *
 * @param reference  identifier, 16 characters
 * @param kind       what it is
 * @param event      letter of the event, or empty
 * @param person     fiscal code
 * @param cause      event that asked for it; a second message for it is not made
 * @param day        day of the event
 * @param declaredOn day of the declaration, or null
 * @param state      where it stands
 * @param outcome    code of the outcome, empty before
 * @param answer     answer, or what is wrong; none before
 * @param createdAt  when it was made
 * @param answeredAt when it was answered, or null
 * @param content    the message as XML; null when it could not be written
 */
public record NodeMessage(String reference, Kind kind, String event, String person, String cause, LocalDate day, LocalDate declaredOn, State state, String outcome, Answer answer,
                          Instant createdAt, Instant answeredAt, String content) {

    /** Whether it waits for answers of the person's profile (rule DI-004). */
    public boolean wantsProfile() {
        return state == State.WRONG && answer.italian().contains("DI-004");
    }

    /** Whether a later message that was accepted takes the place of this one, which was wrong or refused. */
    public boolean mendedBy(NodeMessage later) {
        boolean failed = state == State.WRONG || state == State.REFUSED;
        return failed && later.state == State.DONE && later.kind == kind && (kind == Kind.SAP || kind == Kind.DID && later.event.equals(event) && later.day.equals(day)
                && later.declaredOn.equals(declaredOn));
    }

    /** Kinds of message; the names are the forms of the deliveries. */
    public enum Kind {
        DID, SAP, SANZIONE
    }

    /** Where a message stands. */
    public enum State {
        QUEUED("In viaggio"), DONE("Accettato"), REFUSED("Rifiutato"),
        /** It breaks rules of the format and never left. */
        WRONG("Da correggere, non inviato"),
        /** The service has no such event: people must agree. */
        MANUAL("Da concordare con il nodo");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** Italian name for people. */
        public String label() {
            return label;
        }

        /** True while the node counts it, or will. */
        public boolean counts() {
            return this == QUEUED || this == DONE;
        }
    }
}
