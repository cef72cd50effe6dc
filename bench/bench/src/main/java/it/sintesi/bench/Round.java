package it.sintesi.bench;

import java.util.Arrays;

/**
 * What one round of load showed.
 *
 * @param clients   clients at the same time
 * @param answers   right answers
 * @param wrong     other answers
 * @param seconds   how long it took
 * @param perSecond right answers a second
 * @param p50Millis median time of an answer
 * @param p99Millis 99th percentile
 * @param cpuMicros processor time of the server process for an answer, microseconds: means the same on a machine that works for others too
 * @param example   one of the other answers, empty when there is none
 */
record Round(int clients, int answers, int wrong, double seconds, double perSecond, double p50Millis, double p99Millis, double cpuMicros, String example) {

    static Round of(int clients, long[] nanos, int wrong, double seconds, String example) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Round(clients, sorted.length, wrong, seconds, sorted.length / seconds, percentile(sorted, 50), percentile(sorted, 99), 0, example);
    }

    /** This round, with the processor time that the server spent on it all. */
    Round cost(long micros) {
        return new Round(clients, answers, wrong, seconds, perSecond, p50Millis, p99Millis, (double) micros / Math.max(1, answers), example);
    }

    /** Milliseconds below which so many hundredths of the sorted nanoseconds lie; 0 when there are none. */
    static double percentile(long[] sorted, int hundredths) {
        return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, (int) Math.ceil(sorted.length * hundredths / 100.0) - 1)] / 1e6;
    }

    /** The round with the median rate: the lower one of two. */
    static Round median(java.util.List<Round> rounds) {
        return rounds.stream().sorted(java.util.Comparator.comparingDouble(Round::perSecond)).toList().get((rounds.size() - 1) / 2);
    }
}
