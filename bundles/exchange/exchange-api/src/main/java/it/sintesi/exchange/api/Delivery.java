package it.sintesi.exchange.api;

import java.time.Instant;

/**
 * One communication on its way to one partner.
 *
 * @param messageId     stable identifier of the message, the same at every attempt: {@code <communication>-<partner>}
 * @param partner       code of the partner, for example {@code INPS}, or {@code ROUTE:name} for a drop-in route
 * @param recipient     who exactly, where the partner stands for many (name of the region); empty otherwise
 * @param communication code of the communication
 * @param form          form: {@code UNILAV}, {@code UNISOMM}, {@code UNIURG}, {@code VARDATORI}
 * @param subject       fiscal code of the employer; deliveries of one subject to one partner keep their order
 * @param state         where it stands
 * @param attempts      attempts made since it was created or replayed
 * @param unknown       true when the last attempt may have been applied without our getting the answer
 * @param createdAt     when it was created
 * @param nextAttemptAt earliest time of the next attempt; null when closed
 * @param lastAttemptAt last attempt, or null
 * @param closedAt      when it was delivered, refused or parked, or null
 * @param answer        last answer or error, one line, in Italian or as the partner wrote it; empty before the first attempt
 */
public record Delivery(String messageId, String partner, String recipient, String communication, String form, String subject,
                       DeliveryState state, int attempts, boolean unknown, Instant createdAt, Instant nextAttemptAt,
                       Instant lastAttemptAt, Instant closedAt, String answer) {
}
