package it.sintesi.observatory.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PumpTest {

    /** Milliseconds: a step from 0 to {@code end}, an event at {@code now}, the delay until the next step. */
    @ParameterizedTest
    @CsvSource({"10, 10, 500", "100, 100, 1900", "100, 1900, 500", "1000, 1000, 19000", "1000, 15000, 5000", "10000, 10000, 60000", "10000, 300000, 500"})
    void afterAStepItRestsNineteenTimesAsLongAtMostAMinute(long end, long now, long delay) {
        assertThat(Pump.restMillis(Pump.restedAt(0, end * 1_000_000), now * 1_000_000)).isEqualTo(delay);
    }
}
