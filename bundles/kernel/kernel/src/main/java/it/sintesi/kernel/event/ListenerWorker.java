package it.sintesi.kernel.event;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Leases;
import it.sintesi.kernel.jdbc.Micros;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread that serves one listener, while this node holds the listener's lease. */
final class ListenerWorker implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(ListenerWorker.class);
    private static final Duration STOP_WAIT = Duration.ofSeconds(10);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(2);

    private final String name;
    private final String types;
    private final Deliverer deliverer;
    private final OutboxStore store;
    private final Leases leases;
    private final CertifiedClock clock;
    private final OutboxSettings settings;
    private final Signal signal;
    private final Signal stop = new Signal();
    private final Thread thread;
    private volatile boolean stopped;
    private boolean enrolled;
    private boolean holder;
    private long position;
    private long leaseTakenNanos;

    ListenerWorker(String name, String types, Deliverer deliverer, OutboxStore store, Leases leases, CertifiedClock clock,
                   OutboxSettings settings, Signal signal) {
        this.name = name;
        this.types = types;
        this.deliverer = deliverer;
        this.store = store;
        this.leases = leases;
        this.clock = clock;
        this.settings = settings;
        this.signal = signal;
        this.thread = new Thread(this, "outbox-" + name);
        this.thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Lets the running delivery end, then gives the lease back. */
    void stop() {
        stopped = true;
        stop.raise();
        signal.raise();
        try {
            thread.join(STOP_WAIT.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            LOG.warn("Listener {} is still busy after {} s; its delivery will be repeated", name, STOP_WAIT.toSeconds());
        }
    }

    @Override
    public void run() {
        while (!stopped) {
            long seen = signal.seen();
            Duration wait;
            try {
                wait = step();
            } catch (RuntimeException e) {
                LOG.warn("Outbox delivery to {} is interrupted, goes on in {} s: {}", name, AFTER_TROUBLE.toSeconds(), e.toString(), e);
                holder = false;
                wait = AFTER_TROUBLE;
            }
            if (!wait.isZero() && !stopped) {
                signal.await(seen, wait);
            }
        }
        release();
    }

    /** Does what there is to do; tells how long there will be nothing more, zero when there is. */
    private Duration step() {
        if (!holdLease()) {
            return settings.poll();
        }
        List<Stuck> waiting = store.stuck(name);
        Instant now = clock.now();
        boolean retried = !waiting.isEmpty() && deliverer.retryDue(waiting, now);
        if (retried) {
            waiting = store.stuck(name);
        }
        if (waiting.size() < settings.mostStuck()) {
            long reached = deliverer.deliverNext(position, waiting);
            if (reached != position) {
                boolean behind = reached - position >= settings.read();
                position = reached;
                if (!behind) {
                    // Under load the next round then finds a large group instead of the few events of one commit.
                    stop.await(0, settings.gather());
                }
                return Duration.ZERO;
            }
        }
        return retried ? Duration.ZERO : untilNext(waiting, now);
    }

    private Duration untilNext(List<Stuck> waiting, Instant now) {
        long nowUs = Micros.of(now);
        long next = waiting.stream().filter(stuck -> stuck.attempts() > 0).mapToLong(Stuck::nextUs).min().orElse(Long.MAX_VALUE);
        long waitMillis = next == Long.MAX_VALUE ? Long.MAX_VALUE : Math.max(1, (next - nowUs) / 1000);
        return Duration.ofMillis(Math.min(settings.poll().toMillis(), waitMillis));
    }

    private boolean holdLease() {
        long age = System.nanoTime() - leaseTakenNanos;
        if (holder && age < settings.lease().toNanos() / 3) {
            return true;
        }
        if (!enrolled) {
            store.enrol(name, types);
            enrolled = true;
        }
        boolean before = holder;
        holder = leases.acquire("outbox:" + name, settings.lease());
        leaseTakenNanos = System.nanoTime();
        if (holder && !before) {
            position = store.position(name);
        }
        return holder;
    }

    private void release() {
        if (holder) {
            try {
                leases.release("outbox:" + name);
            } catch (RuntimeException e) {
                LOG.warn("The lease of {} could not be given back and will expire: {}", name, e.toString());
            }
        }
    }
}
