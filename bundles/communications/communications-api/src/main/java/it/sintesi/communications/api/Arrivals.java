package it.sintesi.communications.api;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether a communication has arrived: state and time only, for whoever holds its code, its message identifier or its content. Nothing
 * personal leaves; callers limit how many questions one address may ask.
 */
public interface Arrivals {

    /** That it arrived. */
    record Arrival(State state, Instant certifiedAt) {
    }

    /** By the 16 digits of the receipt. */
    Optional<Arrival> byCode(String code);

    /** By the identifier that its sender gave it; empty also when several senders used the same one, since it would prove nothing. */
    Optional<Arrival> byMessageId(String messageId);

    /** By the SHA-256 of the message as it was sent, 64 hexadecimal digits; the last one when it was sent more than once. */
    Optional<Arrival> byDigest(String sha256);
}
