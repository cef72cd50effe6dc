package it.sintesi.rules.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A day by whose end, Italian time, something is due.
 *
 * @param lastDay last day in time
 */
public record Deadline(LocalDate lastDay) {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    public Deadline {
        Objects.requireNonNull(lastDay, "lastDay");
    }

    /** 24:00 of the last day in Italy: the first instant that is too late. */
    public Instant due() {
        return lastDay.plusDays(1).atStartOfDay(ROME).toInstant();
    }

    /** True when that moment is too late. */
    public boolean late(Instant moment) {
        return !moment.isBefore(due());
    }

    /** Calendar days after the last day, 0 when in time. */
    public int daysLate(Instant moment) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(lastDay, moment.atZone(ROME).toLocalDate()));
    }
}
