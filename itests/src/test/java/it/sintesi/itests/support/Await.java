package it.sintesi.itests.support;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Waits for something that only shows by asking. */
public final class Await {

    private Await() {
    }

    /** Asks five times a second until the answer is yes. @throws AssertionError with the description when the time is over */
    public static void until(String what, Duration patience, Supplier<Boolean> question) {
        long deadline = System.nanoTime() + patience.toNanos();
        CountDownLatch never = new CountDownLatch(1);
        try {
            while (!question.get()) {
                if (System.nanoTime() > deadline) {
                    throw new AssertionError("After " + patience.toSeconds() + " s still not so: " + what);
                }
                if (never.await(200, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
