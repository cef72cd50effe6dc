package it.sintesi.observatory.forecast.domain;

/** A month ahead: value, and bands that hold what happens in 80 and 95 cases of a hundred if the model is right. */
public record Step(double value, double low80, double high80, double low95, double high95) {

    // Quantiles of the normal distribution for two-sided bands.
    private static final double Z80 = 1.2815515655446004, Z95 = 1.959963984540054;

    static Step around(double mean, double deviation) {
        return new Step(mean, mean - Z80 * deviation, mean + Z80 * deviation, mean - Z95 * deviation, mean + Z95 * deviation);
    }

    /** The same on the scale of the series, when the model saw logarithms. */
    Step exponential() {
        return new Step(Math.exp(value), Math.exp(low80), Math.exp(high80), Math.exp(low95), Math.exp(high95));
    }

    /** Without values below zero, for counts. */
    public Step notNegative() {
        return new Step(Math.max(0, value), Math.max(0, low80), Math.max(0, high80), Math.max(0, low95), Math.max(0, high95));
    }
}
