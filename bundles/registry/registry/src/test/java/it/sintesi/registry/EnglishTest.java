package it.sintesi.registry;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.kernel.testing.Explained;
import it.sintesi.kernel.testing.Refusals;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnglishTest {

    /** Told field by field. */
    private static final Set<String> COMPOSED = Set.of("AN-002-name", "AN-006-surname", "AN-006-name", "AN-012-documentRef", "AN-010-intermediaryKind", "AN-010-scope",
            "AN-010-validFrom", "AN-DIFFERS-surname", "AN-DIFFERS-name", "AN-DIFFERS-sex", "AN-DIFFERS-birthDate", "AN-DIFFERS-birthPlace");

    @Test
    void each_key_says_one_thing() throws IOException {
        assertThat(Explained.wrong(COMPOSED)).isEmpty();
    }

    @Test
    void each_refusal_is_told() throws IOException {
        assertThat(Refusals.untold("AN-\\d{3}", Set.of("AN-002", "AN-006", "AN-012", "AN-010"))).isEmpty();
    }
}
