package it.sintesi.exchange.people.application;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.exchange.people.domain.NodeMessage;
import it.sintesi.kernel.testing.Explained;
import it.sintesi.kernel.testing.Refusals;
import it.sintesi.people.format.did.DidOutcome;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class EnglishTest {

    /** Told one by one. */
    private static final Set<String> COMPOSED = composed();

    private static Set<String> composed() {
        Set<String> keys = new TreeSet<>();
        Arrays.stream(NodeMessage.State.values()).forEach(state -> keys.add("NOD-001-" + state));
        DidOutcome.known().forEach(outcome -> keys.add("NOD-" + outcome.code()));
        Arrays.stream(MissingVariables.Variable.values()).forEach(variable -> keys.add("NOD-LACKS-" + variable));
        return keys;
    }

    @Test
    void each_key_says_one_thing() throws IOException {
        assertThat(Explained.wrong(COMPOSED)).isEmpty();
    }

    @Test
    void each_refusal_is_told() throws IOException {
        assertThat(Refusals.untold("NOD-\\d{3}|INP-\\d{3}|DI-\\d{3}|SP-\\d{3}|XML-[A-Z]+", Set.of("NOD-001", "DI-004"))).isEmpty();
    }
}
