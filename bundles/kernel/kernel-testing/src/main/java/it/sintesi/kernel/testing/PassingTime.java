package it.sintesi.kernel.testing;

import it.sintesi.kernel.api.CertifiedClock;
import java.time.Instant;

/** Another clock, some days later: days of the calendar, so that the hour stays what it is when summer time begins or ends in between. */
public final class PassingTime implements CertifiedClock {
    private final CertifiedClock clock;
    private volatile long days;

    public PassingTime(CertifiedClock clock) {
        this.clock = clock;
    }

    /**
     * Lets time pass.
     *
     * @param more days of the calendar
     */
    public void later(long more) {
        days += more;
    }

    @Override
    public Instant now() {
        return clock.now().atZone(ZONE).plusDays(days).toInstant();
    }
}
