package it.sintesi.exchange.domain;

import java.time.Instant;

/**
 * A delivery to be created.
 *
 * @param partner       code of the partner
 * @param recipient     who behind the partner, or empty
 * @param communication code of the communication
 * @param form          form
 * @param subject       fiscal code of the employer: keeps order
 * @param createdAt     now
 */
public record Due(String partner, String recipient, String communication, String form, String subject, Instant createdAt) {

    /** Stable id of the message: the same however often the event comes and the message is sent. */
    public String messageId() {
        return messageId(communication, partner);
    }

    /** The same for a communication and a partner. */
    public static String messageId(String communication, String partner) {
        return communication + "-" + partner;
    }
}
