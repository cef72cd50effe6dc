package it.sintesi.observatory.web.chart;

import java.util.ArrayList;
import java.util.List;

/** An axis from one round number to another. */
record Scale(double low, double high, double step) {

    private static final int STEPS = 5;
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    static Scale of(double low, double high) {
        double span = high > low ? high - low : 1;
        double power = Math.pow(10, Math.floor(Math.log10(span / STEPS)));
        double step = ROUND[ROUND.length - 1] * power;
        for (double round : ROUND) {
            if (span / (round * power) <= STEPS) {
                step = round * power;
                break;
            }
        }
        double top = Math.ceil((low + span) / step) * step;
        return new Scale(Math.floor(low / step) * step, top, step);
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; low + i * step <= high + step / 2; i++) {
            ticks.add(low + i * step);
        }
        return ticks;
    }

    /** Where a value stands between both ends, from 0 to 1. */
    double share(double value) {
        return (value - low) / (high - low);
    }

    /** Digits after the comma that its ticks need. */
    int digits() {
        return step >= 1 && step == Math.rint(step) ? 0 : step >= 0.1 ? 1 : 2;
    }
}
