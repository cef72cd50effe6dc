package it.sintesi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WarmthTest {
    @Test
    void growingRatesAreCold() {
        Warmth warmth = new Warmth();
        for (int rate = 100; rate < 2_000; rate += 100) {
            assertThat(warmth.after(rate)).isFalse();
        }
        warmth.after(2_000);
        warmth.after(2_010);
        warmth.after(1_990);
        assertThat(warmth.after(2_000)).isTrue();
    }

    @Test
    void aRateThatNeverSettlesIsTakenAsItIs() {
        Warmth warmth = new Warmth();
        int slices = 1;
        while (!warmth.after(slices % 2 == 0 ? 100 : 200)) {
            slices++;
        }
        assertThat(slices).isEqualTo(30);
    }
}
