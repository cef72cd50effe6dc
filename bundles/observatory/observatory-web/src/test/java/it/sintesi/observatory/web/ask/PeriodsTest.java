package it.sintesi.observatory.web.ask;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.observatory.api.Observatory.State;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {

    private static State last(String day) {
        return new State(null, LocalDate.of(2016, 1, 1), LocalDate.parse(day), 1, 1, null, null, 0);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-30,2026-09", "2026-10-31,2026-10", "2026-11-01,2026-10", "2027-03-01,2026-10"})
    void the_last_month_is_a_whole_one_and_not_in_the_future(String last, String month) {
        assertThat(Periods.lastMonth(last(last), LocalDate.of(2026, 11, 23))).hasToString(month);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-30,2026-07-01,2026-09-30", "2026-10-31,2026-07-01,2026-09-30", "2026-11-30,2026-07-01,2026-09-30", "2026-12-31,2026-10-01,2026-12-31", "2027-01-31,2026-10-01,2026-12-31"})
    void the_last_quarter_is_a_whole_one(String last, LocalDate from, LocalDate to) {
        assertThat(Periods.quarter(last(last), LocalDate.of(2027, 6, 1))).isEqualTo(new Periods.Span(from, to));
    }

    @ParameterizedTest
    @CsvSource({"2025-02-01,2025-02-28,2024-02-01,2024-02-29", "2024-02-01,2024-02-29,2023-02-01,2023-02-28", "2025-03-01,2025-03-15,2024-03-01,2024-03-15"})
    void the_year_before_keeps_months_whole_in_leap_years(LocalDate from, LocalDate to, LocalDate fromBefore, LocalDate toBefore) {
        assertThat(new Periods.Span(from, to).yearBefore()).isEqualTo(new Periods.Span(fromBefore, toBefore));
    }

    @Test
    void an_empty_warehouse_still_has_a_usual_period() {
        State empty = new State(null, null, null, 0, 0, null, null, 0);
        assertThat(Periods.year(empty, LocalDate.of(2026, 11, 23))).isEqualTo(new Periods.Span(LocalDate.of(2025, 11, 1), LocalDate.of(2026, 10, 31)));
    }
}
