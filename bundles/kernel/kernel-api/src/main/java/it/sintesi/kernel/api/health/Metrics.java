package it.sintesi.kernel.api.health;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/** Counts and times, served under {@code /metrics} in Prometheus format. Names in lower case with underscores; labels come in pairs name, value. */
public interface Metrics {

    /** Adds to a counter. */
    void count(String name, double amount, String... labels);

    /** Records a duration in a histogram. */
    void time(String name, Duration duration, String... labels);

    /** Registers a gauge read at each scrape; closing it removes it. */
    AutoCloseable gauge(String name, DoubleSupplier value, String... labels);
}
