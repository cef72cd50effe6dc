package it.sintesi.itests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everybody chooses which messages to get: each kind has a name in English beside the Italian one. */
class MessageTitlesTest {

    private static final Path BUNDLES = Path.of("..", "bundles");
    private static final Set<String> FILES = Set.of("notifications.properties", "mail.properties");
    private static final String TITLE = ".title";

    @Test
    void every_kind_of_message_has_an_english_name() throws IOException {
        List<String> kinds = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            for (Path file : files.filter(f -> FILES.contains(f.getFileName().toString()) && f.toString().contains("/src/main/resources/")).toList()) {
                Path resources = BUNDLES.resolve(BUNDLES.relativize(file).subpath(0, 2)).resolve("src/main/resources");
                Set<String> english = read(resources.resolve("explanations/en.properties")).stringPropertyNames();
                for (String key : read(file).stringPropertyNames()) {
                    if (key.endsWith(TITLE)) {
                        String name = "." + key.substring(0, key.length() - TITLE.length());
                        kinds.add(name);
                        if (english.stream().noneMatch(e -> e.startsWith("notification.") && e.endsWith(name))) {
                            missing.add(resources.getName(2) + name);
                        }
                    }
                }
            }
        }
        assertThat(kinds).hasSizeGreaterThan(50);
        assertThat(missing).isEmpty();
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            texts.load(in);
        }
        return texts;
    }
}
