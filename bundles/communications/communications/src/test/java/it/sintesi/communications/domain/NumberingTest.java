package it.sintesi.communications.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberingTest {

    @Test
    void the_year_comes_first() {
        assertThat(Numbering.of(2026, 5707)).isEqualTo(20260000005707L).isLessThan(Numbering.of(2027, 1));
    }

    @Test
    void looks_further_back_each_time_and_at_last_everywhere() {
        assertThat(Numbering.back(Numbering.of(2026, 5707), 50)).containsExactly(Numbering.of(2026, 5507), Numbering.of(2026, 4107), Numbering.of(2025, 0), null);
    }

    @Test
    void the_first_days_of_a_year_look_at_the_year_before() {
        assertThat(Numbering.back(Numbering.of(2027, 3), 50)).containsExactly(Numbering.of(2026, 0), null);
    }
}
