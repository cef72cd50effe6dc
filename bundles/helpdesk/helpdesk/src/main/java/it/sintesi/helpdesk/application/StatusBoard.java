package it.sintesi.helpdesk.application;

import it.sintesi.helpdesk.persistence.StatusStore;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Leases;
import it.sintesi.kernel.api.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Looks at the system again and again. Each node remembers its last look for the status page; one of them writes down what changed, so that «since when»
 * and past incidents survive a restart. A long time without a look means that the system was away.
 */
public final class StatusBoard {

    /** Longest time without a look that is not an incident. */
    static final Duration GAP = Duration.ofMinutes(3);
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration JITTER = Duration.ofSeconds(10);
    private static final Duration SHOWN = Duration.ofDays(90);

    private final Supplier<List<Component>> probe;
    private final StatusStore store;
    private final Leases leases;
    private final Transactions transactions;
    private final CertifiedClock clock;
    private final LongSupplier nanos;
    private volatile Instant lookedAt;
    private volatile List<Component> seen = List.of();
    private long lookedNanos;

    /**
     * A board.
     *
     * @param probe looks at the parts of the system
     * @param nanos the machine's stop watch
     */
    public StatusBoard(Supplier<List<Component>> probe, StatusStore store, Leases leases, Transactions transactions, CertifiedClock clock, LongSupplier nanos) {
        this.probe = probe;
        this.store = store;
        this.leases = leases;
        this.transactions = transactions;
        this.clock = clock;
        this.nanos = nanos;
    }

    /** Looks once. */
    public void look() {
        List<Component> now = probe.get();
        Instant at = clock.now();
        long watch = nanos.getAsLong();
        // The clock of the demonstration stands still and jumps: what happens then is no history.
        boolean steady = lookedAt != null && Duration.between(lookedAt, at).minusNanos(watch - lookedNanos).abs().compareTo(JITTER) < 0;
        lookedAt = at;
        lookedNanos = watch;
        seen = now;
        if (steady && leases.acquire("helpdesk-status", LEASE)) {
            transactions.run(() -> record(now, at));
        }
    }

    /** What the status page shows now. */
    public StatusView view() {
        return transactions.required(() -> {
            Map<String, Component> stored = store.components().stream().collect(Collectors.toMap(Component::name, component -> component));
            List<Component> components = seen.stream().map(component -> {
                Component known = stored.get(component.name());
                boolean same = known != null && known.working() == component.working();
                return new Component(component.name(), component.title(), component.working(), same ? known.since() : lookedAt);
            }).toList();
            return new StatusView(lookedAt, components, store.incidents(clock.now().minus(SHOWN)));
        });
    }

    private void record(List<Component> now, Instant at) {
        store.lastLook().filter(last -> last.plus(GAP).isBefore(at)).ifPresent(last -> {
            store.addIncident(new Incident(Component.SYSTEM, "Sistema", last, at));
            store.restarted(at);
        });
        Map<String, Component> before = store.components().stream().collect(Collectors.toMap(Component::name, component -> component));
        for (Component component : now) {
            Component known = before.remove(component.name());
            if (known == null || known.working() != component.working()) {
                change(component, known == null, at);
            }
        }
        before.remove(Component.SYSTEM);
        before.values().forEach(gone -> {
            store.endIncident(gone.name(), at);
            store.remove(gone.name());
        });
        store.looked(at);
    }

    private void change(Component component, boolean fresh, Instant at) {
        store.save(new Component(component.name(), component.title(), component.working(), at), fresh);
        if (component.working()) {
            store.endIncident(component.name(), at);
        } else {
            store.addIncident(new Incident(component.name(), component.title(), at, null));
        }
    }
}
