package it.sintesi.kernel.event;

import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.event.EventOutbox;
import java.util.List;
import java.util.function.Consumer;

/** Hands events to the tail of the transaction, which writes them. */
public final class TransactionalOutbox implements EventOutbox {

    private final Consumer<List<DomainEvent>> tail;

    public TransactionalOutbox(Consumer<List<DomainEvent>> tail) {
        this.tail = tail;
    }

    @Override
    public void publish(List<DomainEvent> events) {
        if (!events.isEmpty()) {
            tail.accept(events);
        }
    }
}
