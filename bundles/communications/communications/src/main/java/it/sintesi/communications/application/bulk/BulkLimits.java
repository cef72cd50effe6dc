package it.sintesi.communications.application.bulk;

/**
 * Limits of a bulk file.
 *
 * @param fileBytes     largest file
 * @param unpackedBytes most bytes that an archive may unpack to
 * @param entries       most entries of an archive
 * @param ratio         most times that an archive may grow, beyond the first megabyte
 * @param messageBytes  largest message
 * @param messages      most messages of a file
 */
public record BulkLimits(int fileBytes, long unpackedBytes, int entries, int ratio, int messageBytes, int messages) {

    /** What holds without configuration. */
    public static final BulkLimits DEFAULT = new BulkLimits(64 << 20, 400L << 20, 50_000, 100, 2_000_000, 50_000);
}
