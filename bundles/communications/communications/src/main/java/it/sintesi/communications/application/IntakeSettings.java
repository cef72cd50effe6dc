package it.sintesi.communications.application;

import java.util.Set;

/**
 * Settings of intake (configuration {@code it.sintesi.communications}).
 *
 * @param maxMessageBytes      largest message
 * @param queueCapacity        messages that may wait for a commit; beyond it senders are asked to come back
 * @param batchSize            most messages in one commit
 * @param retryAfterSeconds    when to come back
 * @param regionCode           ISTAT code of the region, for its rules
 * @param regionName           name of the region in the list of municipalities, for the territory
 * @param centralisedEmployers fiscal codes of employers that send everything here wherever their places of work are
 */
public record IntakeSettings(int maxMessageBytes, int queueCapacity, int batchSize, int retryAfterSeconds, String regionCode, String regionName,
                             Set<String> centralisedEmployers) {

    /** What holds without configuration. */
    public static final IntakeSettings DEFAULT = new IntakeSettings(2_000_000, 5_000, 500, 5, "03", "Lombardia", Set.of());

    public IntakeSettings {
        positive("max.message.bytes", maxMessageBytes);
        positive("queue.capacity", queueCapacity);
        positive("batch.size", batchSize);
        positive("retry.after.seconds", retryAfterSeconds);
        centralisedEmployers = Set.copyOf(centralisedEmployers);
    }

    private static void positive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException("it.sintesi.communications: " + name + " deve essere almeno 1, è " + value);
        }
    }

    /** From the values of the configuration; employers are separated by commas. */
    public static IntakeSettings of(int maxMessageBytes, int queueCapacity, int batchSize, int retryAfterSeconds, String regionCode, String regionName,
                                    String centralisedEmployers) {
        Set<String> employers = java.util.Arrays.stream(centralisedEmployers.split(",")).map(String::strip).filter(code -> !code.isEmpty())
                .collect(java.util.stream.Collectors.toSet());
        return new IntakeSettings(maxMessageBytes, queueCapacity, batchSize, retryAfterSeconds, regionCode, regionName, employers);
    }
}
