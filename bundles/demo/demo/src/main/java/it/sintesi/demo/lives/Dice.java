package it.sintesi.demo.lives;

import java.util.List;

/** Numbers by chance that are the same on every machine and every Java: SplitMix64 (Steele, Lea, Flood 2014). Not for several threads. */
final class Dice {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** The dice of one thing: the same seed, purpose and number always give the same dice. */
    static Dice of(long seed, String purpose, long number) {
        return new Dice(mix(mix(seed + GOLDEN * purpose.hashCode()) + GOLDEN * (number + 1)));
    }

    private static long mix(long value) {
        long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    private long next() {
        state += GOLDEN;
        return mix(state);
    }

    /** 0 to 1, 1 excluded. */
    double unit() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** 0 to bound, bound excluded. */
    int below(int bound) {
        return (int) (unit() * bound);
    }

    /** From the first to the last number, both included. */
    int between(int first, int last) {
        return first + below(last - first + 1);
    }

    /** True in so many cases of a hundred. */
    boolean percent(double cases) {
        return unit() * 100 < cases;
    }

    /** Exponentially distributed with that mean; {@code StrictMath} because it is the same everywhere. */
    double exponential(double mean) {
        return -mean * StrictMath.log(1 - unit());
    }

    /** One of them. */
    <T> T pick(List<T> from) {
        return from.get(below(from.size()));
    }

    /** Index drawn with those weights. */
    int weighted(double[] weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double left = unit() * total;
        for (int i = 0; i < weights.length - 1; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }
}
