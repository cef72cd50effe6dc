package it.sintesi.did.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * A profile: how far from work, and from what it was reckoned.
 *
 * @param person     fiscal code
 * @param day        day of the calculation; it is renewed every 90 days
 * @param inputs     variables as declared or computed, by name of the national service (Eta, Genere, …)
 * @param index      0 (near work) to 1 (far)
 * @param band       band of the index, {@code 1} to {@code 4}
 * @param corrected  band chosen by the operator instead, null without correction
 * @param reason     why it was corrected, null without correction
 * @param rule       {@code rule@version} that reckoned
 */
public record Profiling(String person, LocalDate day, Map<String, String> inputs, BigDecimal index, String band, String corrected, String reason, String rule) {

    public Profiling {
        inputs = Map.copyOf(inputs);
    }

    /** The band that counts. */
    public String effectiveBand() {
        return corrected == null ? band : corrected;
    }
}
