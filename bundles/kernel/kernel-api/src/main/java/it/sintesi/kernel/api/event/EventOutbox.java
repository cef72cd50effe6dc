package it.sintesi.kernel.api.event;

import java.util.List;

/** Where an area leaves its events. */
public interface EventOutbox {

    /**
     * Writes the events in the caller's transaction; the dispatcher delivers them after its commit, at least once, in order
     * per subject, to every listener that is registered for their type at that time or later.
     *
     * @throws IllegalStateException outside a transaction
     */
    void publish(List<DomainEvent> events);
}
