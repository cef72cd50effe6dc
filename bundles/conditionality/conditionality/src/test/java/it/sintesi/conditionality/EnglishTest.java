package it.sintesi.conditionality;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.kernel.testing.Explained;
import it.sintesi.kernel.testing.Refusals;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnglishTest {

    /** Told one by one. */
    private static final Set<String> COMPOSED = Set.of("CND-STEP-OPENED", "CND-STEP-JUSTIFIED", "CND-STEP-WARNED", "CND-STEP-PROPOSED", "CND-STEP-DECIDED",
            "CND-STEP-REVIEW_ASKED", "CND-STEP-REVIEWING", "CND-STEP-UPHELD", "CND-STEP-REJECTED", "CND-STEP-INADMISSIBLE",
            "CND-STEP-CLOSED");

    @Test
    void each_key_says_one_thing() throws IOException {
        assertThat(Explained.wrong(COMPOSED)).isEmpty();
    }

    @Test
    void each_refusal_is_told() throws IOException {
        assertThat(Refusals.untold("CND-\\d{3}", Set.of("CND-001", "CND-010"))).isEmpty();
    }
}
