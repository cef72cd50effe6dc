package it.sintesi.exchange.persistence;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Instants as both databases keep them: whole microseconds since 1970. */
final class Micros {

    private Micros() {
    }

    static long of(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    static Instant toInstant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    static Instant toInstant(Number micros) {
        return micros == null ? null : toInstant(micros.longValue());
    }
}
