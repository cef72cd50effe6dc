package it.sintesi.rules.national;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.kernel.testing.Explained;
import it.sintesi.rules.api.LepRule;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EnglishTest {

    @Test
    void each_key_says_one_thing() throws IOException {
        Stream<String> requirements = Stream.of("SCHOOLING", "DOMICILE", "AVAILABILITY").flatMap(what -> Stream.of("MET", "NOT_MET", "UNKNOWN").map(standing -> "REQ-" + what + "-" + standing));
        Stream<String> dues = Stream.of(LepRule.Milestone.values()).map(due -> "LEP-" + due);
        assertThat(Explained.wrong(Stream.concat(requirements, dues).collect(Collectors.toSet()))).isEmpty();
    }
}
