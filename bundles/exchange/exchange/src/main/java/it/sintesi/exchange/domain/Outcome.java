package it.sintesi.exchange.domain;

import it.sintesi.exchange.api.DeliveryState;
import java.time.Instant;

/**
 * What becomes of a claimed delivery.
 *
 * @param claimed       the delivery
 * @param state         WAITING, DELIVERED, REFUSED or PARKED
 * @param attempts      attempts made in all
 * @param unknown       whether the message may have been applied without our knowing
 * @param nextAttemptAt next attempt, when waiting
 * @param at            when
 * @param answer        answer or error, one line
 */
public record Outcome(Claimed claimed, DeliveryState state, int attempts, boolean unknown, Instant nextAttemptAt, Instant at, String answer) {
}
