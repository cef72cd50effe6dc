package it.sintesi.web;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

import it.sintesi.kernel.api.CertifiedClock;

/** Dates and numbers as Italian offices write them; instants in the legal time of Italy. */
final class ItalianFormats {

    private static final Locale ITALY = Locale.ITALY;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", ITALY);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", ITALY);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", ITALY);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", ITALY);

    private ItalianFormats() {
    }

    static String day(Object value) {
        return DAY.format(local(value));
    }

    /** For example {@code giovedì 5 settembre 2024}. */
    static String longDay(Object value, Locale language) {
        return LONG_DAY.withLocale(language).format(local(value));
    }

    /** Hours and minutes. */
    static String time(Object value) {
        return TIME.format(local(value));
    }

    static String moment(Object value) {
        return MOMENT.format(local(value));
    }

    static String number(Object value) {
        return NumberFormat.getIntegerInstance(ITALY).format(value);
    }

    private static TemporalAccessor local(Object value) {
        if (value instanceof Instant instant) {
            return LocalDateTime.ofInstant(instant, CertifiedClock.ZONE);
        }
        if (value instanceof LocalDate || value instanceof LocalDateTime) {
            return (TemporalAccessor) value;
        }
        throw new IllegalArgumentException("Neither a date nor an instant: " + value.getClass());
    }
}
