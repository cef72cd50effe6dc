package it.sintesi.communications.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed document tells the catalogue as it is; {@code -Drules.rewrite=true} writes it anew. */
class CatalogueDocumentTest {
    private static final Path DOCUMENT = Path.of("../../../docs/regole-comunicazioni.md");

    @Test
    void committedDocumentIsUpToDate() throws IOException {
        String text = CatalogueMarkdown.of(new NationalCatalogue(""));
        if (Boolean.getBoolean("rules.rewrite")) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, text);
        }
        assertThat(DOCUMENT).exists();
        assertThat(Files.readString(DOCUMENT)).as("run the test with -Drules.rewrite=true").isEqualTo(text);
    }
}
