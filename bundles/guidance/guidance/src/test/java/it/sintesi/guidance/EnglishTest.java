package it.sintesi.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.kernel.testing.Explained;
import it.sintesi.kernel.testing.Refusals;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnglishTest {

    /** Told one by one. */
    private static final Set<String> COMPOSED = Set.of("GUI-011-esperienze", "GUI-011-formazione", "GUI-011-competenze", "GUI-011-preferenze", "GUI-011-vincoli",
            "GUI-011-disponibilita", "GUI-011-esito");

    @Test
    void each_key_says_one_thing() throws IOException {
        assertThat(Explained.wrong(COMPOSED)).isEmpty();
    }

    @Test
    void each_refusal_is_told() throws IOException {
        assertThat(Refusals.untold("GUI-\\d{3}", Set.of("GUI-011"))).isEmpty();
    }
}
