package it.sintesi.observatory.web.shown;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.observatory.api.Answer;
import it.sintesi.observatory.api.Answer.Cell;
import it.sintesi.observatory.api.Answer.Row;
import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.api.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static Cell cell(double value) {
        return new Cell(BigDecimal.valueOf(value), false);
    }

    @Test
    void a_row_finds_its_twin_of_the_year_before() {
        Question question = new Question(List.of(Measure.HIRES), List.of(Dimension.QUARTER, Dimension.SECTION), Map.of(), LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31),
                Question.View.WORKPLACE, Question.Counting.GROSS);
        Comparison comparison = new Comparison(new Answer(question, List.of(new Row(List.of("2025-T1", "2007"), List.of(cell(80))), new Row(Arrays.asList("2025-T2", null), List.of(cell(5)))),
                new Row(List.of(), List.of(cell(85))), null, 0, Answer.Confidentiality.NONE));
        assertThat(comparison.before(List.of("2026-T1", "2007"), 0)).isEqualTo(cell(80));
        assertThat(comparison.before(Arrays.asList("2026-T2", null), 0)).isEqualTo(cell(5));
        assertThat(comparison.before(List.of("2025-T1", "2007"), 0)).isEqualTo(Cell.NONE);
        assertThat(comparison.totalBefore(0)).isEqualTo(cell(85));
    }

    /** The figures of the provincial report for the first quarter of 2017 (rules, §9): growth of 2.0 % on about 44,483. */
    @Test
    void change_is_a_difference_and_a_share_of_the_year_before() {
        assertThat(Comparison.difference(cell(45_373), cell(44_483))).isEqualByComparingTo("890");
        assertThat(Comparison.percent(cell(45_373), cell(44_483))).isEqualByComparingTo("2.0");
        assertThat(Comparison.percent(cell(35_740), cell(31_741))).isEqualByComparingTo("12.6");
        assertThat(Comparison.percent(cell(5), cell(-10))).as("from below zero").isNull();
        assertThat(Comparison.percent(cell(-15), cell(3))).as("to below zero").isNull();
        assertThat(Comparison.percent(cell(0), cell(3))).isEqualByComparingTo("-100");
        assertThat(Comparison.percent(cell(5), cell(0))).isNull();
        assertThat(Comparison.difference(cell(5), Cell.HIDDEN)).isNull();
    }
}
