package it.sintesi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrowdTest {

    @Test
    void everyCodeHasItsCheckDigitAndIsDifferent() {
        assertThat(Crowd.code(17)).isEqualTo("80000000176");
        assertThat(IntStream.range(0, 10_000).mapToObj(Crowd::code).distinct().filter(code -> luhn(code) % 10 == 0).count()).isEqualTo(10_000);
    }

    private static int luhn(String code) {
        return IntStream.range(0, code.length()).map(i -> {
            int weighed = (code.charAt(i) - '0') * (1 + i % 2);
            return weighed / 10 + weighed % 10;
        }).sum();
    }
}
