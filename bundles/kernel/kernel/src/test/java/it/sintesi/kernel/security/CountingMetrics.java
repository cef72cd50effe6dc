package it.sintesi.kernel.security;

import it.sintesi.kernel.api.health.Metrics;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;

/** Metrics that remember totals. */
final class CountingMetrics implements Metrics {

    private final Map<String, Double> totals = new HashMap<>();

    double total(String name) {
        return totals.getOrDefault(name, 0.0);
    }

    @Override
    public void count(String name, double amount, String... labels) {
        totals.merge(name, amount, Double::sum);
    }

    @Override
    public void time(String name, Duration duration, String... labels) {
        throw new UnsupportedOperationException();
    }

    @Override
    public AutoCloseable gauge(String name, DoubleSupplier value, String... labels) {
        throw new UnsupportedOperationException();
    }
}
