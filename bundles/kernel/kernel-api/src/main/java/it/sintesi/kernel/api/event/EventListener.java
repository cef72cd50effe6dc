package it.sintesi.kernel.api.event;

import java.util.List;

/**
 * Receives events. Register it as an OSGi service with the properties {@code listener.name} (stable: progress is kept under it) and
 * {@code event.types} (comma separated; {@code communications/*} takes a whole area).
 */
public interface EventListener {

    /** Service property: stable name of the listener. */
    String NAME = "listener.name";
    /** Service property: the types it wants. */
    String TYPES = "event.types";
    /**
     * Service property, optional: most events delivered in one transaction while nothing fails. 1 when the listener does things that a
     * rollback cannot undo; otherwise leave it out, since many events a transaction are many times faster.
     */
    String GROUP = "event.group";

    /**
     * Handles one event in a transaction that commits together with the progress of this listener. Throwing means:
     * not done, try again with back-off; after the configured attempts the event is parked for this listener and shown in the console.
     */
    void on(DomainEvent event) throws Exception;

    /**
     * Handles many events, in their order, in the one transaction of a group. A listener that can do with few statements what it would
     * do one event after the other overrides this; the result must be the same. When it throws, the whole group is rolled back and
     * its events come again one by one through {@link #on(DomainEvent)}, so that only the one that fails waits.
     */
    default void onGroup(List<DomainEvent> events) throws Exception {
        for (DomainEvent event : events) {
            on(event);
        }
    }
}
