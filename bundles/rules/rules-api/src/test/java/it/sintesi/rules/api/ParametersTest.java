package it.sintesi.rules.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParametersTest {

    private static Parameter days(int value, String from, String to) {
        return new Parameter("days", BigDecimal.valueOf(value), "days", LocalDate.parse(from), to == null ? null : LocalDate.parse(to), "test", false);
    }

    @Test
    void theValueIsThatOfTheDay() {
        Parameters parameters = Parameters.of(List.of(days(10, "2024-01-01", null), days(5, "2020-01-01", "2023-12-31")));
        assertThat(parameters.whole("days", LocalDate.parse("2023-12-31"))).isEqualTo(5);
        assertThat(parameters.whole("days", LocalDate.parse("2024-01-01"))).isEqualTo(10);
        assertThatThrownBy(() -> parameters.whole("days", LocalDate.parse("2019-12-31"))).hasMessageContaining("2019-12-31");
        assertThatThrownBy(() -> parameters.whole("other", LocalDate.parse("2024-01-01"))).hasMessageContaining("other");
    }

    @Test
    void gapsOverlapsAndReversedPeriodsAreAllNamed() {
        assertThatThrownBy(() -> Parameters.of(List.of(days(1, "2020-01-01", "2020-12-30"), days(2, "2021-01-01", null))))
                .hasMessageContaining("no value from 2020-12-31 to 2020-12-31");
        assertThatThrownBy(() -> Parameters.of(List.of(days(1, "2020-01-01", "2021-01-01"), days(2, "2021-01-01", null))))
                .hasMessageContaining("two values from 2021-01-01");
        assertThatThrownBy(() -> Parameters.of(List.of(days(1, "2020-01-01", null), days(2, "2021-01-01", null))))
                .hasMessageContaining("two values");
        assertThatThrownBy(() -> Parameters.of(List.of(days(1, "2020-01-01", "2019-12-31"))))
                .hasMessageContaining("before it begins");
    }

    @Test
    void versionsAreComparedAsNumbers() {
        assertThat(RuleInfo.compareVersions("1.10", "1.9")).isPositive();
        assertThat(RuleInfo.compareVersions("1.0", "1")).isZero();
        assertThat(RuleInfo.compareVersions("1.0.1", "1.1")).isNegative();
    }
}
