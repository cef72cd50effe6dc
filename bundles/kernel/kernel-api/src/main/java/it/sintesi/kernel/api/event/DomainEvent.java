package it.sintesi.kernel.api.event;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * Something that happened, told to other areas after the transaction that made it true has committed.
 *
 * @param id         identifier; listeners are idempotent by it
 * @param type       topic, {@code area/Name}, for example {@code communications/Received}
 * @param subject    key that keeps order: events of one subject are delivered one after the other
 * @param occurredAt when it happened, UTC
 * @param payload    JSON text of the event's record; holds ids rather than personal data where that suffices
 */
public record DomainEvent(UUID id, String type, String subject, Instant occurredAt, String payload) {

    public DomainEvent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(occurredAt, "occurredAt");
        Objects.requireNonNull(payload, "payload");
    }
}
