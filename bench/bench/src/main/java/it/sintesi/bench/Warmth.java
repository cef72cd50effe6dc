package it.sintesi.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** Runs a load until its rate no longer grows: the virtual machine still compiles for a minute or more, and a cold figure says nothing. */
final class Warmth {
    private static final Duration SLICE = Duration.ofSeconds(3);
    private static final int ALIKE = 4;
    private static final double SPREAD = 0.08;
    private static final int LEAST = 8;
    private static final int MOST = 30;

    private final Deque<Double> last = new ArrayDeque<>();
    private int slices;

    /** One slice of load. */
    interface Slice {
        Round run(Duration time) throws IOException, InterruptedException;
    }

    /** Runs slices until the last of them are alike, at least 24 s and at most a minute and a half. @return answers given in all */
    static int reach(Slice slice) throws IOException, InterruptedException {
        Warmth warmth = new Warmth();
        int answers = 0;
        boolean warm = false;
        while (!warm) {
            Round round = slice.run(SLICE);
            answers += round.answers();
            warm = warmth.after(round.perSecond());
        }
        return answers;
    }

    /** Takes the rate of another slice. @return whether that is enough */
    boolean after(double perSecond) {
        slices++;
        last.addLast(perSecond);
        if (last.size() > ALIKE) {
            last.removeFirst();
        }
        double most = last.stream().mapToDouble(rate -> rate).max().orElseThrow();
        double least = last.stream().mapToDouble(rate -> rate).min().orElseThrow();
        return slices >= MOST || slices >= LEAST && most - least <= SPREAD * most;
    }
}
