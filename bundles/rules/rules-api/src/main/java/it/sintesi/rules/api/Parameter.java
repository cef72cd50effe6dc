package it.sintesi.rules.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An amount, percentage, number of days or threshold of a law, in force for a time.
 *
 * @param code        name, for example {@code deadline.event.days}
 * @param value       value
 * @param unit        unit, for example {@code days}, {@code EUR}, {@code %}
 * @param validFrom   first day
 * @param validTo     last day, or null while it is open
 * @param source      law or document it is taken from
 * @param toBeChecked true while the source has not been read in the original
 */
public record Parameter(String code, BigDecimal value, String unit, LocalDate validFrom, LocalDate validTo, String source, boolean toBeChecked) {

    public Parameter {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(validFrom, "validFrom");
        Objects.requireNonNull(source, "source");
    }
}
