package it.sintesi.guidance.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The Italian words of the pages, for documents. */
final class Words {

    private static final String FILE = "/it/sintesi/guidance/web/messages.properties";

    private final Properties texts = new Properties();

    Words() {
        try (InputStream in = Words.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("No texts " + FILE);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the texts " + FILE, e);
        }
    }

    String of(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("The text " + key + " is missing");
        }
        return text;
    }
}
