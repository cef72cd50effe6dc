package it.sintesi.did.application;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as people write them. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Words() {
    }

    /** The day, or a dash. */
    static String day(LocalDate day) {
        return day == null ? "-" : DAY.format(day);
    }
}
