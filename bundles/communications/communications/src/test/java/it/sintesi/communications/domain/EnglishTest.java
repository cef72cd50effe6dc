package it.sintesi.communications.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.Finding.Kind;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Every phrase of findings and of next steps has its English, and there is no other. */
class EnglishTest {

    private static final Pattern KEY = Pattern.compile("\"((?:FND|STEP|RA)-[A-Z0-9-]*[A-Z0-9])\"");

    @Test
    void thePhrasesOfTheSourcesAreThoseOfTheFile() throws IOException {
        Set<String> wanted = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher keys = KEY.matcher(Files.readString(source));
                while (keys.find()) {
                    wanted.add(keys.group(1));
                }
            }
        }
        for (EventKind event : EventKind.values()) {
            wanted.add("FND-LATE-" + event);
        }
        List.of(Kind.EXPIRED_WITHOUT_EVENT, Kind.URGENCY_NOT_COMPLETED).forEach(kind -> wanted.add("FND-" + kind));
        Properties english = new Properties();
        try (Reader in = new InputStreamReader(EnglishTest.class.getResourceAsStream("/explanations/en.properties"), StandardCharsets.UTF_8)) {
            english.load(in);
        }
        Set<String> known = new TreeSet<>(english.stringPropertyNames());
        // What failures and refusals say is guarded for all bundles together.
        known.removeIf(key -> key.startsWith("CO-"));
        assertThat(known).isEqualTo(wanted);
    }
}
