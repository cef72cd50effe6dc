package it.sintesi.kernel.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import it.sintesi.kernel.api.Phrase;

import java.util.List;

import org.junit.jupiter.api.Test;

class PhrasesTest {

    @Test
    void come_back_as_they_were() {
        List<Phrase> phrases = List.of(Phrase.of("STEP-TRANSFER", "«Rossi» & \"Bianchi\"", "à, {0}", ""), Phrase.of("FND-NO-START"));
        assertThat(Phrases.read(Phrases.write(phrases))).isEqualTo(phrases);
    }

    @Test
    void are_kept_as_every_migration_since_the_first_expects() {
        assertThat(Phrases.write(List.of(Phrase.of("STEP-END", "31/12/2026", "DI")))).isEqualTo("[{\"key\":\"STEP-END\",\"values\":[\"31/12/2026\",\"DI\"]}]");
    }

    @Test
    void none_is_an_empty_column() {
        assertThat(Phrases.write(List.of())).isNull();
        assertThat(Phrases.read(null)).isEmpty();
    }

    @Test
    void what_nobody_wrote_is_told() {
        assertThatIllegalStateException().isThrownBy(() -> Phrases.read("Proroga"));
    }
}
