package it.sintesi.registry.api;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Transfer of a person from one office to another.
 *
 * @param id         identifier
 * @param personCode fiscal code
 * @param from       office that is competent until then
 * @param to         office that asks
 * @param cause      why it is asked
 * @param reason     words of who asks
 * @param state      state
 * @param askedBy    account
 * @param askedAt    when
 * @param due        last day for the answer
 * @param rule       rule that gave the day, {@code id@version}
 * @param toBeChecked whether the term still needs to be confirmed by the province
 * @param decidedBy  account that answered, or null
 * @param decidedAt  when, or null
 * @param answer     words of who answered, or empty
 * @param protocol   protocol of the act of acceptance, or null
 */
public record Transfer(String id, String personCode, String from, String to, Cause cause, String reason, State state, String askedBy, Instant askedAt,
                       LocalDate due, String rule, boolean toBeChecked, String decidedBy, Instant decidedAt, String answer, String protocol) {

    /** Why a transfer is asked for. */
    public enum Cause {
        /** The receiving office asks. */
        OFFICE,
        /** The person has moved. */
        MOVE
    }

    /** States. */
    public enum State {
        ASKED, ACCEPTED, REFUSED, WITHDRAWN
    }
}
