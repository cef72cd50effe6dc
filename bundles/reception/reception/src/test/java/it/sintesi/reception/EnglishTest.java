package it.sintesi.reception;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.kernel.testing.Explained;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnglishTest {

    @Test
    void each_key_says_one_thing() throws IOException {
        assertThat(Explained.wrong(Set.of("REC-NAME", "REC-REASON"))).isEmpty();
    }
}
