package it.sintesi.communications.domain;

import java.util.ArrayList;
import java.util.List;

/** Numbers of communications in the order of reception: the year, then the number of the protocol, which begins anew every year. */
public final class Numbering {

    private static final long YEAR = 10_000_000_000L;
    /** How many numbers are looked at for each communication that is wanted, at first. */
    private static final int FIRST = 4;
    private static final int GROWTH = 8;

    private Numbering() {
    }

    /** Number of the communication with this protocol. */
    public static long of(int year, long number) {
        return Math.addExact(Math.multiplyExact((long) year, YEAR), number);
    }

    /**
     * After which numbers to look for the newest communications, each time further back: within the year, from the beginning of the year before,
     * and at last in the whole archive (null).
     *
     * @param last   number of the newest of all
     * @param wanted how many are looked for
     */
    public static List<Long> back(long last, int wanted) {
        List<Long> after = new ArrayList<>();
        for (long width = (long) FIRST * wanted; width < last % YEAR; width *= GROWTH) {
            after.add(last - width);
        }
        after.add((last / YEAR - 1) * YEAR);
        after.add(null);
        return after;
    }
}
