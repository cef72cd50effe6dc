package it.sintesi.kernel.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PrometheusMetricsTest {

    private final PrometheusMetrics metrics = new PrometheusMetrics();

    @Test
    void countsTimesAndGaugesAreScraped() throws Exception {
        metrics.count("intake", 2, "form", "UNILAV");
        metrics.count("intake", 1, "form", "UNILAV");
        metrics.time("intake_commit", Duration.ofMillis(3));
        AutoCloseable gauge = metrics.gauge("waiting", () -> 7);
        assertThat(metrics.scrape()).contains("intake_total{form=\"UNILAV\"} 3.0", "intake_commit_seconds_bucket{le=\"0.005\"} 1",
                "intake_commit_seconds_bucket{le=\"0.001\"} 0", "waiting 7.0", "jvm_memory_used_bytes");
        gauge.close();
        assertThat(metrics.scrape()).doesNotContain("waiting 7.0");
    }
}
