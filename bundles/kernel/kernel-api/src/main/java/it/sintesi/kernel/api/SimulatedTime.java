package it.sintesi.kernel.api;

import java.time.Instant;

/**
 * Lets the demonstration live through past years: moves the certified clock to a past day, always forward. The service exists only where the
 * configuration {@code it.sintesi.kernel} says {@code clock.simulated = true}, which no production configuration does.
 */
public interface SimulatedTime {

    /**
     * From now on the clock stands at this instant (and grows by a microsecond at each reading).
     *
     * @throws IllegalArgumentException when the instant lies before a time that was already given
     */
    void moveTo(Instant instant);

    /** Back to the machine's time, for good. */
    void release();
}
