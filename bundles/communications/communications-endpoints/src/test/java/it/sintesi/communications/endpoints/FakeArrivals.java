package it.sintesi.communications.endpoints;

import it.sintesi.communications.api.Arrivals;
import it.sintesi.communications.api.State;

import java.time.Instant;
import java.util.Optional;

/** One communication has arrived. */
final class FakeArrivals implements Arrivals {
    private static final Optional<Arrival> ARRIVED = Optional.of(new Arrival(State.VALID, Instant.parse("2026-11-23T08:00:00Z")));

    @Override
    public Optional<Arrival> byCode(String code) {
        return code.equals("1000000000000001") ? ARRIVED : Optional.empty();
    }

    @Override
    public Optional<Arrival> byMessageId(String messageId) {
        return messageId.equals("paghe-1") ? ARRIVED : Optional.empty();
    }

    @Override
    public Optional<Arrival> byDigest(String sha256) {
        return sha256.equals("ab".repeat(32)) ? ARRIVED : Optional.empty();
    }
}
