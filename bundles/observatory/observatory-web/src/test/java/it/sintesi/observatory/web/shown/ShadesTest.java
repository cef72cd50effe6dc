package it.sintesi.observatory.web.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShadesTest {

    @Test
    void classes_hold_as_many_figures_each() {
        Shades shades = new Shades(IntStream.rangeClosed(1, 10).mapToObj(BigDecimal::valueOf).toList());
        assertThat(IntStream.rangeClosed(1, 10).map(i -> shades.of(BigDecimal.valueOf(i)))).containsExactly(1, 1, 2, 2, 3, 3, 4, 4, 5, 5);
        assertThat(shades.bounds()).hasSize(4);
    }

    @Test
    void few_or_equal_figures_need_no_five_classes() {
        assertThat(new Shades(List.of()).of(BigDecimal.TEN)).isEqualTo(1);
        Shades equal = new Shades(List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE));
        assertThat(equal.bounds()).hasSize(1);
    }
}
