package it.sintesi.observatory.application;

import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.event.EventListener;
import it.sintesi.kernel.api.security.Caller;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Follows on its own thread: shortly after an event, and every minute for what other nodes were told; compares every night. */
public final class Pump implements EventListener, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Pump.class);
    private static final Caller CALLER = Caller.system("Osservatorio del mercato del lavoro");
    private static final String LEASE = "observatory-reconciliation";
    private static final LocalTime NIGHT = LocalTime.of(2, 0);
    private static final LocalTime MORNING = LocalTime.of(5, 0);
    private static final Duration ONE_NIGHT = Duration.ofHours(12);
    private static final long SOON_MILLIS = 500;
    /** Rest after feeding, as a multiple of what it took: under a flood of events the warehouse follows in few large steps and leaves the processors to those who wait for a receipt. */
    private static final long REST = 19;
    private static final long SECONDS = 60;

    private final Kernel kernel;
    private final Keeper keeper;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread t = new Thread(work, "sintesi-observatory");
        t.setDaemon(true);
        return t;
    });
    private volatile long rested = System.nanoTime();
    private boolean failing;
    private LocalDate compared;

    Pump(Kernel kernel, Keeper keeper) {
        this.kernel = kernel;
        this.keeper = keeper;
    }

    void start() {
        thread.scheduleWithFixedDelay(this::minute, SECONDS / 4, SECONDS, TimeUnit.SECONDS);
    }

    /** Follows shortly; many calls are one. */
    void soon() {
        if (waiting.compareAndSet(false, true)) {
            thread.schedule(() -> {
                waiting.set(false);
                follow();
            }, restMillis(rested, System.nanoTime()), TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void on(DomainEvent event) {
        soon();
    }

    @Override
    public void onGroup(List<DomainEvent> events) {
        soon();
    }

    private void minute() {
        follow();
        LocalTime now = ZonedDateTime.ofInstant(kernel.clock().now(), it.sintesi.kernel.api.CertifiedClock.ZONE).toLocalTime();
        if (now.isAfter(NIGHT) && now.isBefore(MORNING) && !kernel.clock().today().equals(compared)) {
            guarded("compared", () -> {
                compared = kernel.clock().today();
                if (kernel.transactions().requiresNew(() -> kernel.leases().acquire(LEASE, ONE_NIGHT))) {
                    keeper.reconcile(CALLER);
                }
            });
        }
    }

    private void follow() {
        long start = System.nanoTime();
        guarded("fed", keeper::follow);
        rested = restedAt(start, System.nanoTime());
    }

    /** Moment from which feeding is allowed again, given its start and end; nanoseconds of one clock. */
    static long restedAt(long start, long end) {
        return end + Math.min(TimeUnit.SECONDS.toNanos(SECONDS), (end - start) * REST);
    }

    /** Milliseconds until feeding is allowed, half a second at least. */
    static long restMillis(long rested, long now) {
        return Math.max(SOON_MILLIS, TimeUnit.NANOSECONDS.toMillis(rested - now));
    }

    // An exception would end the schedule for ever; a service that is away is no news, and the same failure is told once.
    private void guarded(String what, Runnable work) {
        try {
            work.run();
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warn("The warehouse of the observatory could not be {}; it is tried again every minute: {}", what, e.toString());
            }
            failing = true;
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The warehouse of the observatory is still being fed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
