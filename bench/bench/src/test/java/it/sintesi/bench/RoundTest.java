package it.sintesi.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundTest {
    @ParameterizedTest
    @CsvSource({"50, 50", "95, 95", "99, 99", "100, 100"})
    void percentilesAreThoseOfTheSortedTimes(int hundredths, double millis) {
        long[] times = LongStream.rangeClosed(1, 100).map(i -> i * 1_000_000).toArray();
        assertThat(Round.percentile(times, hundredths)).isEqualTo(millis);
    }

    @Test
    void ofTwoRoundsTheSlowerCounts() {
        Round fast = Round.of(1, new long[] {1, 1}, 0, 1, "");
        Round slow = Round.of(1, new long[] {1}, 0, 1, "");
        assertThat(Round.median(List.of(fast, slow))).isSameAs(slow);
    }

    @ParameterizedTest
    @CsvSource({"--engine oracle, --engine", "--archive 7, --archive", "--seconds abc, --seconds", "--veloce x, --veloce"})
    void wrongOptionsAreNamed(String line, String named) {
        assertThatThrownBy(() -> Settings.of(line.split(" "))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(named);
    }
}
