package it.sintesi.kernel.notifications.application;

import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.event.EventOutbox;
import java.time.Instant;
import java.util.List;

/** The outbox as the queue of messages: the event holds the identifier only. */
public final class Queue {

    /** Type of the event. */
    public static final String QUEUED = "notifications/Queued";

    private final EventOutbox outbox;
    private final Ids ids;

    public Queue(EventOutbox outbox, Ids ids) {
        this.outbox = outbox;
        this.ids = ids;
    }

    /** Queues a message within the transaction; messages do not wait for each other. */
    void add(String message, Instant now) {
        outbox.publish(List.of(new DomainEvent(ids.next(), QUEUED, message, now, "{\"id\":\"" + message + "\"}")));
    }
}
