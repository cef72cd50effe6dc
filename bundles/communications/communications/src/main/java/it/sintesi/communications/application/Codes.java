package it.sintesi.communications.application;

import it.sintesi.kernel.api.act.Act;

/** Numbers derived from the protocol of an act. */
final class Codes {

    private static final long YEAR = 10_000_000_000L;

    private Codes() {
    }

    /** Code of a communication: {@code 10} (Lombardia), year in two digits, number of the protocol in twelve. */
    static String code(Act act) {
        return "10%02d%012d".formatted(act.year() % 100, act.number());
    }

    /** Order of reception. */
    static long seq(Act act) {
        return Math.addExact(Math.multiplyExact((long) act.year(), YEAR), act.number());
    }
}
