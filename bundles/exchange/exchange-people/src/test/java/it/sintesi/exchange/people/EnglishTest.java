package it.sintesi.exchange.people;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.kernel.testing.Explained;
import it.sintesi.kernel.testing.Refusals;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnglishTest {

    /** Told one by one. */
    private static final Set<String> COMPOSED = Set.of("NOD-001-QUEUED", "NOD-001-DONE", "NOD-001-REFUSED", "NOD-001-WRONG", "NOD-001-MANUAL");

    @Test
    void each_key_says_one_thing() throws IOException {
        assertThat(Explained.wrong(COMPOSED)).isEmpty();
    }

    @Test
    void each_refusal_is_told() throws IOException {
        assertThat(Refusals.untold("NOD-\\d{3}", Set.of("NOD-001"))).isEmpty();
    }
}
