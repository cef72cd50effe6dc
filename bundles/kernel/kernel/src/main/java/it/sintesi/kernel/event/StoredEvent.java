package it.sintesi.kernel.event;

import it.sintesi.kernel.api.event.DomainEvent;

/** An event with its position in the outbox. */
record StoredEvent(long position, DomainEvent event) {
}
