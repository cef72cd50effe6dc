package it.sintesi.observatory.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Measure;
import it.sintesi.web.TextsCompleteness;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void both_languages_say_the_same() {
        TextsCompleteness.check(ObservatoryArea.class);
    }

    @Test
    void every_measure_and_every_dimension_is_defined() throws IOException {
        Properties texts = new Properties();
        try (InputStream in = ObservatoryArea.class.getResourceAsStream("messages.properties")) {
            texts.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
        }
        for (Measure measure : Measure.values()) {
            assertThat(texts).containsKeys("measure." + measure, "measure." + measure + ".definition", "measure." + measure + ".formula", "measure." + measure + ".excluded");
        }
        for (Dimension dimension : Dimension.values()) {
            assertThat(texts).containsKeys("dimension." + dimension, "by." + dimension);
            assertThat(dimension.time() || texts.containsKey("dimension." + dimension + ".about")).as(dimension.name()).isTrue();
        }
    }
}
