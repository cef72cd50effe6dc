package it.sintesi.kernel;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.jdbc.Micros;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/** The certified clock: never goes back, not even over a restart, since it starts from the last time found in the database. */
public final class CertifiedTime implements CertifiedClock {

    /** Steps back of this size are corrections of the machine's clock: the last time is given again. */
    private static final long TOLERANCE_US = 5_000;

    private final InstantSource source;
    private final long longestWaitUs;
    private final LongConsumer pause;
    private final AtomicLong last;

    /**
     * A clock.
     *
     * @param source      time of the machine
     * @param floor       last time that was ever certified
     * @param longestWait how long to wait for a clock that went back, before refusing
     * @param pause       waits the given microseconds
     */
    public CertifiedTime(InstantSource source, Instant floor, Duration longestWait, LongConsumer pause) {
        this.source = source;
        this.longestWaitUs = longestWait.toNanos() / 1000;
        this.pause = pause;
        this.last = new AtomicLong(Micros.of(floor));
    }

    @Override
    public Instant now() {
        boolean waited = false;
        while (true) {
            long given = last.get();
            long time = Micros.of(source.instant());
            if (time >= given - TOLERANCE_US) {
                long certified = Math.max(time, given);
                if (last.compareAndSet(given, certified)) {
                    return Micros.instant(certified);
                }
            } else if (waited || given - time > longestWaitUs) {
                throw ServiceException.unavailable("L'orologio del server è tornato indietro: nessun atto può avere una data anteriore "
                        + "all'ultimo registrato. Correggere l'ora del server.", (int) Math.max(1, (given - time) / 1_000_000)).said("KRN-CLOCK");
            } else {
                pause.accept(given - time);
                waited = true;
            }
        }
    }

    /** Present instant, not before the given one, which another node has certified. */
    public Instant notBefore(Instant floor) {
        last.accumulateAndGet(Micros.of(floor), Math::max);
        return now();
    }
}
