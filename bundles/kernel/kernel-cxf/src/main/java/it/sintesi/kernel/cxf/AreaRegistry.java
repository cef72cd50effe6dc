package it.sintesi.kernel.cxf;

import it.sintesi.kernel.api.ServiceException;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import javax.servlet.ServletException;

/**
 * The areas that are here, by path. Removing one waits for the requests inside it; a request for a path that was served before waits for the
 * area to come back.
 */
public final class AreaRegistry {
    /** What to do with an area once it is at hand. */
    interface Work {
        void with(HttpArea area) throws IOException, ServletException;
    }

    private static final class Slot {
        private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
        private final Condition back = lock.writeLock().newCondition();
        private volatile HttpArea area;
    }

    private final Map<String, Slot> slots = new ConcurrentHashMap<>();
    private final Duration swapTimeout;
    private final Duration drainTimeout;

    /**
     * @param swapTimeout  how long a request waits for an area that is away
     * @param drainTimeout how long a removal waits for the requests inside
     */
    public AreaRegistry(Duration swapTimeout, Duration drainTimeout) {
        this.swapTimeout = swapTimeout;
        this.drainTimeout = drainTimeout;
    }

    /** A registry with the times of the settings; a removal waits 10 s at most. */
    public static AreaRegistry of(DoorSettings settings) {
        return new AreaRegistry(settings.swapTimeout(), Duration.ofSeconds(10));
    }

    /** An area came, or came back. */
    public void add(HttpArea area) {
        for (String path : area.paths()) {
            Slot slot = slots.computeIfAbsent(path, name -> new Slot());
            slot.lock.writeLock().lock();
            try {
                slot.area = area;
                slot.back.signalAll();
            } finally {
                slot.lock.writeLock().unlock();
            }
        }
    }

    /** The areas that are here now. */
    Set<HttpArea> present() {
        Set<HttpArea> present = new LinkedHashSet<>();
        new TreeMap<>(slots).values().forEach(slot -> Optional.ofNullable(slot.area).ifPresent(present::add));
        return present;
    }

    /** An area goes: new requests wait from now on, those inside are let finish. */
    public void remove(HttpArea area) {
        long deadline = System.nanoTime() + drainTimeout.toNanos();
        for (Slot slot : slots.values()) {
            if (slot.area == area) {
                slot.area = null;
                drain(slot, deadline);
            }
        }
    }

    private static void drain(Slot slot, long deadline) {
        try {
            if (slot.lock.writeLock().tryLock(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS)) {
                slot.lock.writeLock().unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Calls the work with the area of a path; the area is not removed meanwhile. */
    void within(String path, Work work) throws IOException, ServletException {
        Slot slot = slot(path);
        long deadline = System.nanoTime() + swapTimeout.toNanos();
        slot.lock.readLock().lock();
        try {
            HttpArea area = slot.area;
            while (area == null) {
                slot.lock.readLock().unlock();
                try {
                    await(slot, deadline);
                } finally {
                    slot.lock.readLock().lock();
                }
                area = slot.area;
            }
            work.with(area);
        } finally {
            slot.lock.readLock().unlock();
        }
    }

    private static void await(Slot slot, long deadline) {
        slot.lock.writeLock().lock();
        try {
            while (slot.area == null) {
                long left = deadline - System.nanoTime();
                if (left <= 0 || slot.back.awaitNanos(left) <= 0 && slot.area == null) {
                    throw ServiceException.unavailable("Il servizio è in aggiornamento: riprovare fra qualche secondo", 5);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ServiceException.unavailable("Il servizio è in arresto", 5);
        } finally {
            slot.lock.writeLock().unlock();
        }
    }

    private Slot slot(String path) {
        String at = path;
        while (!at.isEmpty()) {
            Slot slot = slots.get(at);
            if (slot != null) {
                return slot;
            }
            at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
        }
        throw ServiceException.notFound("Indirizzo inesistente");
    }
}
