package it.sintesi.kernel.api.act;

/**
 * Result of walking a hash chain.
 *
 * @param rows    rows that were read
 * @param intact  true when no row was changed, removed, swapped or added
 * @param where   protocol or sequence number of the first break, empty when intact
 * @param problem what is wrong there, in Italian, empty when intact
 */
public record ChainReport(long rows, boolean intact, String where, String problem) {

    public static ChainReport intact(long rows) {
        return new ChainReport(rows, true, "", "");
    }

    public static ChainReport broken(long rows, String where, String problem) {
        return new ChainReport(rows, false, where, problem);
    }
}
