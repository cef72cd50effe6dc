package it.sintesi.rules.national;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.kernel.testing.Explained;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EnglishTest {

    @Test
    void each_key_says_one_thing() throws IOException {
        assertThat(Explained.wrong(Stream.of("SCHOOLING", "DOMICILE", "AVAILABILITY").flatMap(what -> Stream.of("MET", "NOT_MET", "UNKNOWN").map(standing -> "REQ-" + what + "-" + standing))
                .collect(Collectors.toSet()))).isEmpty();
    }
}
