package it.sintesi.observatory.report.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The words of the report itself, an Italian document whatever the language of the pages. */
public final class Texts {

    private final Properties texts = new Properties();

    public Texts() {
        try (InputStream in = Texts.class.getResourceAsStream("/reports/texts.properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the texts of the report", e);
        }
    }

    /** The text of a key with {@code {0}} … replaced; an unknown key is an error. */
    public String get(String key, Object... arguments) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("No text " + key);
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** Name of a half-year within a sentence. */
    public String half(HalfYear half) {
        return get("half." + half.half(), half.year());
    }
}
