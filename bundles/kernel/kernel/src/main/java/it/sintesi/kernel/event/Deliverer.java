package it.sintesi.kernel.event;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.event.EventListener;
import it.sintesi.kernel.jdbc.Micros;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers to one listener: groups of events in one transaction, one by one when something in a group fails. One thread only. */
final class Deliverer {

    private static final Logger LOG = LoggerFactory.getLogger(Deliverer.class);
    private static final int ERROR_LENGTH = 500;

    private final String name;
    private final TypePattern types;
    private final EventListener listener;
    private final OutboxStore store;
    private final CertifiedClock clock;
    private final OutboxSettings settings;
    private final int group;
    private final Retries retries;

    Deliverer(String name, TypePattern types, EventListener listener, OutboxStore store, CertifiedClock clock, OutboxSettings settings, int group) {
        this.name = name;
        this.types = types;
        this.listener = listener;
        this.store = store;
        this.clock = clock;
        this.settings = settings;
        this.group = group;
        this.retries = new Retries(name, listener, store, clock, settings.backoff(), group);
    }

    /** Delivers the next events after a position, keeping back those of subjects that wait; returns the new position. */
    long deliverNext(long position, Collection<Stuck> waiting) {
        List<StoredEvent> events = store.after(position, settings.read());
        Set<String> blocked = new HashSet<>();
        waiting.forEach(stuck -> blocked.add(stuck.subject()));
        long reached = position;
        for (int start = 0; start < events.size(); start += group) {
            List<StoredEvent> part = events.subList(start, Math.min(events.size(), start + group));
            reached = deliverGroup(reached, part, blocked);
        }
        return reached;
    }

    private long deliverGroup(long from, List<StoredEvent> events, Set<String> blocked) {
        long to = events.get(events.size() - 1).position();
        try {
            store.transactions().requiresNew(() -> {
                hand(events, blocked);
                store.advance(name, from, to);
                return null;
            });
            return to;
        } catch (RuntimeException e) {
            if (events.size() == 1) {
                setAside(from, events.get(0), e);
                blocked.add(events.get(0).event().subject());
                return to;
            }
            LOG.info("A group of {} events to {} failed, now one by one: {}", events.size(), name, e.toString());
            return oneByOne(from, events, blocked);
        }
    }

    private long oneByOne(long from, List<StoredEvent> events, Set<String> blocked) {
        long reached = from;
        for (StoredEvent event : events) {
            reached = deliverGroup(reached, List.of(event), blocked);
        }
        return reached;
    }

    private void hand(List<StoredEvent> events, Set<String> blocked) throws Exception {
        List<DomainEvent> wanted = new ArrayList<>(events.size());
        for (StoredEvent event : events) {
            if (types.matches(event.event().type())) {
                if (blocked.contains(event.event().subject())) {
                    store.addStuck(name, event, 0, 0, null);
                } else {
                    wanted.add(event.event());
                }
            }
        }
        if (wanted.size() == 1) {
            listener.on(wanted.get(0));
        } else if (!wanted.isEmpty()) {
            listener.onGroup(wanted);
        }
    }

    private void setAside(long from, StoredEvent event, RuntimeException failure) {
        LOG.warn("Event {} {} to {} failed, will be tried again: {}", event.event().type(), event.event().id(), name, failure.toString());
        long next = Micros.of(clock.now().plus(settings.backoff().after(1)));
        store.transactions().requiresNew(() -> {
            store.addStuck(name, event, 1, next, oneLine(failure));
            store.advance(name, from, event.position());
            return null;
        });
    }

    /** Tries deliveries that wait and whose time has come; true when something was done. */
    boolean retryDue(Collection<Stuck> waiting, Instant now) {
        return retries.due(waiting, now);
    }

    static String oneLine(Throwable failure) {
        String text = failure.toString().replaceAll("\\s+", " ");
        return text.length() <= ERROR_LENGTH ? text : text.substring(0, ERROR_LENGTH);
    }
}
