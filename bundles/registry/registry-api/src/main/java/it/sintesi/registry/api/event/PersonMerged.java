package it.sintesi.registry.api.event;

import java.time.Instant;

/**
 * Two codes are one person from now on. Subject of the event: the code that counts.
 *
 * @param mergeId    identifier of the merge
 * @param formerCode code that no longer counts
 * @param code       code that counts
 * @param at         when, UTC
 */
public record PersonMerged(String mergeId, String formerCode, String code, Instant at) {

    /** Type of the event in the outbox. */
    public static final String TYPE = "registry/Merged";
}
