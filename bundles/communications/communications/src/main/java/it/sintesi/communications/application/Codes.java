package it.sintesi.communications.application;

import it.sintesi.communications.domain.Numbering;
import it.sintesi.kernel.api.act.Act;

/** Numbers derived from the protocol of an act. */
final class Codes {

    private static final String NODE = "10";
    /** Adding these writes the leading zeros. */
    private static final int YEAR_BASE = 100;
    private static final long NUMBER_BASE = 1_000_000_000_000L;

    private Codes() {
    }

    /** Code of a communication: {@code 10} (Lombardia), year in two digits, number of the protocol in twelve. */
    static String code(Act act) {
        return NODE + Integer.toString(YEAR_BASE + act.year() % 100).substring(1) + Long.toString(NUMBER_BASE + act.number()).substring(1);
    }

    /** Order of reception. */
    static long seq(Act act) {
        return Numbering.of(act.year(), act.number());
    }
}
