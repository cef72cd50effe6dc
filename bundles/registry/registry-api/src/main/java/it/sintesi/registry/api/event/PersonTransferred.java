package it.sintesi.registry.api.event;

import java.time.Instant;

/**
 * A person belongs to another office. Subject of the event: the fiscal code.
 *
 * @param transferId identifier of the transfer
 * @param personCode fiscal code
 * @param from       office that was competent, or null when none was
 * @param to         office that is competent now
 * @param protocol   protocol of the act
 * @param at         when, UTC
 */
public record PersonTransferred(String transferId, String personCode, String from, String to, String protocol, Instant at) {

    /** Type of the event in the outbox. */
    public static final String TYPE = "registry/Transferred";
}
