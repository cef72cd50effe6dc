package it.sintesi.communications.format;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.communications.format.schema.TextType;
import it.sintesi.communications.format.schema.TextTypes;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class EnglishTest {

    @Test
    void everyLexicalTypeIsDescribedInEnglish() throws Exception {
        Set<String> wanted = new TreeSet<>();
        for (Field field : TextTypes.class.getFields()) {
            wanted.add("TYPE-" + ((TextType) field.get(null)).name());
        }
        assertThat(english().stringPropertyNames().stream().filter(key -> key.startsWith("TYPE-"))).containsExactlyInAnyOrderElementsOf(wanted);
    }

    private static Properties english() throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(EnglishTest.class.getResourceAsStream("/explanations/en.properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
