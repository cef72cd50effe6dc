package it.sintesi.people.format;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.kernel.testing.Explained;
import it.sintesi.kernel.testing.Refusals;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnglishTest {

    @Test
    void each_key_says_one_thing() throws IOException {
        assertThat(Explained.wrong(Set.of())).isEmpty();
    }

    @Test
    void each_refusal_is_told() throws IOException {
        assertThat(Refusals.untold("(?:SP|DI)-\\d{3}|XML-[A-Z]+", Set.of())).isEmpty();
    }
}
