package it.sintesi.kernel.event;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.event.EventListener;
import it.sintesi.kernel.jdbc.Micros;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries again what a listener could not take, and what waits behind it for the sake of order. */
final class Retries {

    private static final Logger LOG = LoggerFactory.getLogger(Retries.class);

    private final String name;
    private final EventListener listener;
    private final OutboxStore store;
    private final CertifiedClock clock;
    private final Backoff backoff;
    private final int group;

    Retries(String name, EventListener listener, OutboxStore store, CertifiedClock clock, Backoff backoff, int group) {
        this.name = name;
        this.listener = listener;
        this.store = store;
        this.clock = clock;
        this.backoff = backoff;
        this.group = group;
    }

    /**
     * Tries the first waiting delivery of each subject whose time has come, and when it succeeds those that wait behind it, as a group; true
     * when something was done.
     */
    boolean due(Collection<Stuck> waiting, Instant now) {
        Map<String, List<Stuck>> bySubject = new LinkedHashMap<>();
        waiting.forEach(stuck -> bySubject.computeIfAbsent(stuck.subject(), subject -> new ArrayList<>()).add(stuck));
        boolean moved = false;
        for (List<Stuck> line : bySubject.values()) {
            if (line.get(0).nextUs() <= Micros.of(now)) {
                if (retry(line.get(0))) {
                    follow(line.subList(1, line.size()));
                }
                moved = true;
            }
        }
        return moved;
    }

    private void follow(List<Stuck> line) {
        for (int start = 0; start < line.size(); start += group) {
            List<Stuck> part = line.subList(start, Math.min(line.size(), start + group));
            if (!together(part)) {
                for (Stuck stuck : part) {
                    if (!retry(stuck)) {
                        return;
                    }
                }
            }
        }
    }

    private boolean together(List<Stuck> part) {
        try {
            store.transactions().requiresNew(() -> {
                List<DomainEvent> events = new ArrayList<>(part.size());
                part.forEach(stuck -> store.at(stuck.position()).ifPresent(event -> events.add(event.event())));
                listener.onGroup(events);
                part.forEach(stuck -> store.done(name, stuck.position()));
                return null;
            });
            return true;
        } catch (RuntimeException e) {
            LOG.info("A group of {} waiting events to {} failed, now one by one: {}", part.size(), name, e.toString());
            return false;
        }
    }

    private boolean retry(Stuck stuck) {
        StoredEvent event = store.at(stuck.position()).orElse(null);
        try {
            store.transactions().requiresNew(() -> {
                if (event != null) {
                    listener.on(event.event());
                }
                store.done(name, stuck.position());
                return null;
            });
            return true;
        } catch (RuntimeException e) {
            int attempts = stuck.attempts() + 1;
            Instant now = clock.now();
            store.transactions().requiresNew(() -> {
                if (backoff.exhausted(attempts)) {
                    LOG.error("Event at {} to {} failed {} times and is parked: {}", stuck.position(), name, attempts, e.toString());
                    store.park(name, stuck.position(), attempts, Micros.of(now), Deliverer.oneLine(e));
                } else {
                    store.retry(name, stuck.position(), attempts, Micros.of(now.plus(backoff.after(attempts))), Deliverer.oneLine(e));
                }
                return null;
            });
            return false;
        }
    }
}
