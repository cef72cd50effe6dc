package it.sintesi.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    @ParameterizedTest
    @CsvSource({"1, 0, 2500", "1, 1, 5000", "2, 1, 10000", "4, 1, 40000", "5, 1, 60000", "99, 1, 60000", "99, 0, 30000"})
    void growsToTheMaximum(int attempts, double chance, long millis) {
        Backoff backoff = new Backoff(Duration.ofSeconds(5), Duration.ofMinutes(1), () -> chance);
        assertThat(backoff.after(attempts)).isEqualTo(Duration.ofMillis(millis));
    }
}
