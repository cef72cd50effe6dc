package it.sintesi.kernel.event;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * How long to wait before another attempt: doubles each time, up to a limit, and spread so that many do not come at once.
 *
 * @param first   wait after the first failure
 * @param longest longest wait
 * @param attempts attempts after which a delivery is parked
 * @param random  numbers from 0 to 1
 */
public record Backoff(Duration first, Duration longest, int attempts, DoubleSupplier random) {

    private static final int MOST_DOUBLINGS = 30;

    /** Wait after the given number of failures, within a fifth more or less. */
    public Duration after(int failures) {
        long doubled = first.toMillis() << Math.min(MOST_DOUBLINGS, failures - 1);
        long limited = doubled <= 0 ? longest.toMillis() : Math.min(longest.toMillis(), doubled);
        return Duration.ofMillis((long) (limited * (0.8 + 0.4 * random.getAsDouble())));
    }

    /** True when so many failures are enough. */
    public boolean exhausted(int failures) {
        return failures >= attempts;
    }
}
