package it.sintesi.kernel.event;

import java.time.Duration;

/** Wakes the workers: a count that grows; whoever saw an old count does not sleep. Never interrupts, which would hurt Derby. */
final class Signal {

    private long count;

    synchronized long seen() {
        return count;
    }

    synchronized void raise() {
        count++;
        notifyAll();
    }

    /** Waits until the signal is raised beyond what was seen, or the time is over. */
    synchronized void await(long seen, Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        try {
            for (long left = longest.toMillis(); count == seen && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
