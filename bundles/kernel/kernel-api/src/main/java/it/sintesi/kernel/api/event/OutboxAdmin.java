package it.sintesi.kernel.api.event;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import java.time.Instant;
import java.util.UUID;

/** What operators see of the outbox and may do with it. */
public interface OutboxAdmin {

    /**
     * Figures of the outbox.
     *
     * @param pending         deliveries to listeners still to be made
     * @param parked          deliveries given up, waiting for a person
     * @param oldestPending   when the oldest pending event occurred, or null
     */
    record Status(long pending, long parked, Instant oldestPending) {
    }

    /**
     * A delivery that was given up.
     *
     * @param eventId  the event
     * @param listener name of the listener
     * @param type     type of the event
     * @param subject  subject of the event
     * @param attempts attempts made
     * @param error    last error, one line
     * @param parkedAt when it was given up
     */
    record Parked(UUID eventId, String listener, String type, String subject, int attempts, String error, Instant parkedAt) {
    }

    Status status();

    Page<Parked> parked(PageRequest page);

    /** Puts a parked delivery back into the queue; false when it is no longer parked. */
    boolean replay(UUID eventId, String listener);
}
