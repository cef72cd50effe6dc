package it.sintesi.status;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.communications.api.EventKind;
import it.sintesi.did.api.DidOrigin;
import it.sintesi.did.api.RevocationCause;
import it.sintesi.kernel.testing.Explained;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EnglishTest {

    @Test
    void each_key_says_one_thing() throws IOException {
        Stream<String> origins = Stream.of(DidOrigin.values()).map(origin -> "STA-DID-" + origin);
        Stream<String> ends = Stream.of(RevocationCause.values()).map(cause -> "STA-DID-END-" + cause);
        Stream<String> causes = Stream.of(EventKind.values()).filter(kind -> kind != EventKind.RENAMING).map(kind -> "STA-CAUSE-" + kind);
        assertThat(Explained.wrong(Stream.of(origins, ends, causes).flatMap(keys -> keys).collect(Collectors.toSet()))).isEmpty();
    }
}
