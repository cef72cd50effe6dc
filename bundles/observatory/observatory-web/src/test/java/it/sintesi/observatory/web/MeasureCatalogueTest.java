package it.sintesi.observatory.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.web.shown.Meaning;
import it.sintesi.web.api.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The catalogue in docs says what the pages say; {@code -Dcatalogue.write=true} writes it. */
class MeasureCatalogueTest {

    private static final Path FILE = Path.of("..", "..", "..", "docs", "observatory-measures.md");

    @Test
    void the_catalogue_in_docs_is_that_of_the_pages() throws IOException {
        String catalogue = catalogue(texts());
        if (Boolean.getBoolean("catalogue.write")) {
            Files.writeString(FILE, catalogue);
        }
        assertThat(FILE).content().isEqualTo(catalogue);
    }

    private static String catalogue(Texts texts) {
        StringBuilder out = new StringBuilder("# Misure dell'osservatorio\n\nScritto da `MeasureCatalogueTest` dai testi di `observatory-web`: non si modifica a mano.\n");
        for (Measure measure : Measure.values()) {
            Meaning meaning = Meaning.of(measure, texts);
            out.append("\n## ").append(meaning.name()).append(" (`").append(measure).append("`)\n\n").append(meaning.definition()).append("\n\n| | |\n| --- | --- |\n");
            row(out, texts.get("meaning.formula"), meaning.formula());
            row(out, texts.get("meaning.unit"), meaning.unit());
            row(out, texts.get("meaning.source"), meaning.source());
            row(out, texts.get("meaning.excluded"), meaning.excluded());
        }
        out.append("\n## ").append(texts.get("definitions.dimensions")).append("\n\n| dimensione | significato |\n| --- | --- |\n");
        for (Dimension dimension : Dimension.values()) {
            if (!dimension.time()) {
                row(out, texts.get("dimension." + dimension) + " (`" + dimension + "`)", texts.get("dimension." + dimension + ".about"));
            }
        }
        return out.toString();
    }

    private static void row(StringBuilder out, String name, String text) {
        out.append("| ").append(name).append(" | ").append(text).append(" |\n");
    }

    private static Texts texts() throws IOException {
        Properties texts = new Properties();
        try (InputStream in = ObservatoryArea.class.getResourceAsStream("messages.properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return (key, arguments) -> texts.getProperty(key);
    }
}
