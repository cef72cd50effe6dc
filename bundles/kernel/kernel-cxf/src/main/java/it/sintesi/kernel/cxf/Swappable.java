package it.sintesi.kernel.cxf;

import it.sintesi.kernel.api.ServiceException;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A thing that may be taken away and put back under use: taking away waits for those inside, use waits for it to come back. */
final class Swappable<T> {
    /** What to do with the thing. */
    interface Work<T, R> {
        R with(T thing) throws Throwable;
    }

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Condition back = lock.writeLock().newCondition();
    private volatile T thing;

    T now() {
        return thing;
    }

    void set(T newThing) {
        lock.writeLock().lock();
        try {
            thing = newThing;
            back.signalAll();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Nobody gets it from now on; returns when those inside are out, or after the time. */
    void take(Duration drain) {
        thing = null;
        try {
            if (lock.writeLock().tryLock(drain.toNanos(), TimeUnit.NANOSECONDS)) {
                lock.writeLock().unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @throws ServiceException UNAVAILABLE when it does not come back in time */
    <R> R within(Duration wait, Work<T, R> work) throws Throwable {
        long deadline = System.nanoTime() + wait.toNanos();
        lock.readLock().lock();
        try {
            T present = thing;
            while (present == null) {
                lock.readLock().unlock();
                try {
                    await(deadline);
                } finally {
                    lock.readLock().lock();
                }
                present = thing;
            }
            return work.with(present);
        } finally {
            lock.readLock().unlock();
        }
    }

    private void await(long deadline) {
        lock.writeLock().lock();
        try {
            while (thing == null) {
                long left = deadline - System.nanoTime();
                if (left <= 0 || back.awaitNanos(left) <= 0 && thing == null) {
                    throw ServiceException.unavailable("Il servizio è in aggiornamento: riprovare fra qualche secondo", 5);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ServiceException.unavailable("Il servizio è in arresto", 5);
        } finally {
            lock.writeLock().unlock();
        }
    }
}
