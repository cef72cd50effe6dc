package it.sintesi.exchange.api.event;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * The national node reckoned a profile for a declaration. Subject: fiscal code of the person.
 *
 * @param id         identifier of the profile at the node
 * @param person     fiscal code
 * @param declaredOn day of the declaration
 * @param index      0 (near work) to 1 (far)
 * @param reckonedAt when the node reckoned it
 * @param inputs     the variables as the node used them, by their names in the answer; those without value are left out
 */
public record ProfilingAnswered(long id, String person, LocalDate declaredOn, BigDecimal index, Instant reckonedAt, Map<String, String> inputs) {

    /** Type of the event in the outbox. */
    public static final String TYPE = "exchange/ProfilingAnswered";

    public ProfilingAnswered {
        inputs = Map.copyOf(inputs);
    }
}
