package it.sintesi.communications.format;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.communications.format.schema.TextType;
import it.sintesi.communications.format.schema.TextTypes;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    @Test
    void everyErrorOfFormIsToldInEnglishWithItsMend() throws IOException {
        Properties texts = english();
        Set<String> told = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                Matcher said = Pattern.compile("(?:Said\\.of|new Said)\\(\"(FMT-[0-9A-Z-]+)\"").matcher(Files.readString(source));
                while (said.find()) {
                    told.add(said.group(1));
                }
            }
        }
        assertThat(told).hasSizeGreaterThan(20);
        assertThat(texts.stringPropertyNames()).containsAll(told).containsAll(told.stream().map(key -> key + ".mend").toList());
        for (FormatCheck check : FormatCheck.values()) {
            assertThat(told).as("each check is told").anyMatch(key -> key.startsWith(check.code()));
        }
    }

    private static Properties english() throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(EnglishTest.class.getResourceAsStream("/explanations/en.properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
