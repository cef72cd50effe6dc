package it.sintesi.kernel.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import it.sintesi.kernel.api.health.Metrics;
import java.time.Duration;
import java.util.function.DoubleSupplier;

/** Metrics kept by Micrometer, with those of the Java process. */
public final class PrometheusMetrics implements Metrics {

    private static final Duration[] BUCKETS = {Duration.ofMillis(1), Duration.ofMillis(5), Duration.ofMillis(10), Duration.ofMillis(25),
        Duration.ofMillis(50), Duration.ofMillis(100), Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(1),
        Duration.ofSeconds(5), Duration.ofSeconds(30)};

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    public PrometheusMetrics() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    @Override
    public void count(String name, double amount, String... labels) {
        registry.counter(name, labels).increment(amount);
    }

    @Override
    public void time(String name, Duration duration, String... labels) {
        Timer.builder(name).tags(labels).serviceLevelObjectives(BUCKETS).register(registry).record(duration);
    }

    @Override
    public AutoCloseable gauge(String name, DoubleSupplier value, String... labels) {
        Gauge gauge = Gauge.builder(name, value::getAsDouble).tags(labels).strongReference(true).register(registry);
        return () -> registry.remove(gauge);
    }

    /** Everything in the text format of Prometheus, version 0.0.4. */
    public String scrape() {
        return registry.scrape();
    }

    /** Releases the registry. */
    public void close() {
        registry.close();
    }
}
