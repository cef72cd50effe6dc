package it.sintesi.observatory.protection;

/**
 * What the public sees of a count. Counts of one and two are hidden, of those of three and four some; every other is moved by a noise that depends on the
 * records in the cell alone and then rounded to a multiple of three. The same records always show the same figure, so that asking again teaches nothing,
 * and a difference of two cells carries the noise of both: its reach is wide enough that no difference leaves one possible value only.
 */
public final class Protection {

    /** Counts are shown as multiples of it. */
    public static final int BASE = 3;
    /** Counts below are always hidden. */
    public static final int SMALLEST = 3;
    private static final int SOMETIMES = 4;
    private static final double HIDE = 1.0 / 3;
    private static final double DECAY = 0.5;
    private static final int REACH = 12;
    private static final double UNIT = 0x1.0p-53;

    private final long secret;

    public Protection(long secret) {
        this.secret = secret;
    }

    /**
     * The figure for everybody.
     *
     * @param count true count
     * @param keys  sum of the keys of its records
     * @return null when it is too small to be shown
     */
    public Double show(double count, long keys) {
        if (count == 0) {
            return 0.0;
        }
        if (count < SMALLEST) {
            return null;
        }
        long bits = mix(keys ^ secret);
        if (count <= SOMETIMES && unit(mix(bits)) < HIDE) {
            return null;
        }
        double moved = count + noise(unit(bits));
        return Math.max(BASE, BASE * (double) Math.round(moved / BASE));
    }

    // Two-sided geometric: most cells move by one or two, a few further.
    private static int noise(double u) {
        double zero = (1 - DECAY) / (1 + DECAY);
        if (u < zero) {
            return 0;
        }
        double rest = (u - zero) / (1 - zero);
        boolean up = rest < DECAY;
        double v = up ? rest / DECAY : (rest - DECAY) / DECAY;
        int size = 1 + (int) Math.floor(Math.log(1 - v) / Math.log(DECAY));
        return (up ? 1 : -1) * Math.min(size, REACH);
    }

    private static double unit(long bits) {
        return (bits >>> 11) * UNIT;
    }

    // The finalizer of SplitMix64: every bit of the key decides every bit of the outcome.
    private static long mix(long z) {
        long a = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        long b = (a ^ a >>> 27) * 0x94d049bb133111ebL;
        return b ^ b >>> 31;
    }
}
