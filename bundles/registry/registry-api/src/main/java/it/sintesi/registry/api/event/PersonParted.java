package it.sintesi.registry.api.event;

import java.time.Instant;

/**
 * A merge was undone: the two codes are two persons again. Subject of the event: the code that had taken over.
 *
 * @param mergeId    identifier of the merge
 * @param formerCode code that stands for itself again
 * @param code       code that had taken over
 * @param at         when, UTC
 */
public record PersonParted(String mergeId, String formerCode, String code, Instant at) {

    /** Type of the event in the outbox. */
    public static final String TYPE = "registry/Parted";
}
