package it.sintesi.communications.persistence;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as the tables keep them: microseconds since 1970 UTC. */
public final class Moments {

    private static final long MICROS = 1_000_000L;

    private Moments() {
    }

    public static long micros(Instant moment) {
        return Math.addExact(Math.multiplyExact(moment.getEpochSecond(), MICROS), moment.getNano() / 1_000);
    }

    public static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
