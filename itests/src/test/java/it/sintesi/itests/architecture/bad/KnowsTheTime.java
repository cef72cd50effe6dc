package it.sintesi.itests.architecture.bad;

import java.time.Instant;
import java.time.LocalDate;

/** Breaks a rule on purpose: asks the machine for the time. */
public final class KnowsTheTime {

    private KnowsTheTime() {
    }

    static String now() {
        return LocalDate.now() + " " + Instant.now() + " " + System.currentTimeMillis();
    }
}
