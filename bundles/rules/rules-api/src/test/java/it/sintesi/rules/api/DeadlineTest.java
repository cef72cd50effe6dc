package it.sintesi.rules.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    @ParameterizedTest
    @CsvSource({
            "2024-09-09, 2024-09-09T21:59:59.999999Z, 0",
            "2024-09-09, 2024-09-09T22:00:00Z, 1",
            "2024-09-09, 2024-09-11T21:59:59Z, 2",
            "2024-12-31, 2024-12-31T22:59:59Z, 0",
            "2024-12-31, 2024-12-31T23:00:00Z, 1",
            "2024-03-31, 2024-03-31T21:59:59Z, 0",
            "2024-03-31, 2024-03-31T22:00:00Z, 1",
            "2024-09-09, 2024-01-01T00:00:00Z, 0"})
    void midnightIsItalian(LocalDate lastDay, Instant sent, int daysLate) {
        Deadline deadline = new Deadline(lastDay);
        assertThat(deadline.daysLate(sent)).isEqualTo(daysLate);
        assertThat(deadline.late(sent)).isEqualTo(daysLate > 0);
    }
}
