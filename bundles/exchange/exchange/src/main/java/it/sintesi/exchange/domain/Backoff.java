package it.sintesi.exchange.domain;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * Growing pauses between attempts: base, twice, four times … up to a maximum, each between half and the whole of it by chance, so that
 * many messages do not come back at the same instant.
 *
 * @param base   pause after the first attempt
 * @param max    longest pause
 * @param random numbers from 0 (included) to 1 (excluded)
 */
public record Backoff(Duration base, Duration max, DoubleSupplier random) {

    /** Pause after the given number of attempts, from 1. */
    public Duration after(int attempts) {
        int doublings = Math.min(30, Math.max(0, attempts - 1));
        long full = Math.min(max.toMillis(), base.toMillis() * (1L << doublings));
        return Duration.ofMillis(Math.round(full * (0.5 + random.getAsDouble() / 2)));
    }
}
