package it.sintesi.registry.api;

import java.time.Instant;
import java.util.Objects;

/**
 * Where a datum of the register comes from.
 *
 * @param source account of who entered it, or what it was learnt from, for example {@code UNILAV 1000026200000012}
 * @param at     when it was true according to that source
 */
public record Origin(String source, Instant at) {

    public Origin {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(at, "at");
    }
}
