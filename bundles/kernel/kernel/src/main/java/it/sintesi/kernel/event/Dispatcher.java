package it.sintesi.kernel.event;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Leases;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.event.EventListener;
import it.sintesi.kernel.jdbc.Sql;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves the listeners that are there: each has its own thread, progress and lease, so that a slow one holds up nobody else. */
public final class Dispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    private final OutboxStore store;
    private final Leases leases;
    private final CertifiedClock clock;
    private final OutboxSettings settings;
    private final Signal signal = new Signal();
    private final Map<String, ListenerWorker> workers = new HashMap<>();

    public Dispatcher(Sql sql, Transactions transactions, Leases leases, CertifiedClock clock, OutboxSettings settings) {
        this.store = new OutboxStore(sql, transactions);
        this.leases = leases;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * Begins to serve a listener, from where it once stopped or from the oldest event that is kept.
     *
     * @param name  stable name
     * @param types comma separated types
     * @param group most events in one transaction; 0 for the default
     * @return false when a listener of that name is served already
     */
    public synchronized boolean add(String name, String types, EventListener listener, int group) {
        if (workers.containsKey(name)) {
            LOG.error("Two listeners are called {}; the second one gets nothing", name);
            return false;
        }
        int size = group > 0 ? Math.min(group, settings.group()) : settings.group();
        Deliverer deliverer = new Deliverer(name, TypePattern.parse(types), listener, store, clock, settings, size);
        ListenerWorker worker = new ListenerWorker(name, types, deliverer, store, leases, clock, settings, signal);
        workers.put(name, worker);
        worker.start();
        return true;
    }

    /** Stops to serve a listener, after the delivery that is running. */
    public void remove(String name) {
        ListenerWorker worker;
        synchronized (this) {
            worker = workers.remove(name);
        }
        if (worker != null) {
            worker.stop();
        }
    }

    /** Tells that there is something new: called after each commit that published events. */
    public void wake() {
        signal.raise();
    }

    /** Stops all. */
    public void stop() {
        for (String name : names()) {
            remove(name);
        }
    }

    private synchronized String[] names() {
        return workers.keySet().toArray(String[]::new);
    }
}
