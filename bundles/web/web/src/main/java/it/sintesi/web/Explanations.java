package it.sintesi.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

import it.sintesi.kernel.api.Phrase;

/** What rules and services say in other languages than Italian: the files {@code explanations/en.properties} that bundles bring. */
public final class Explanations {

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private final Map<Object, Map<Locale, Properties>> brought = new ConcurrentHashMap<>();

    /** Where a bundle keeps the texts of a language. */
    static String file(Locale language) {
        return "explanations/" + language.toLanguageTag() + ".properties";
    }

    /** Takes in what somebody brings; {@code files} finds a file by its path, or null. */
    void add(Object bringer, Function<String, URL> files) {
        Map<Locale, Properties> texts = new HashMap<>();
        for (Languages.Language language : Languages.ALL) {
            URL file = files.apply(file(language.locale()));
            if (file != null) {
                texts.put(language.locale(), read(file));
            }
        }
        if (!texts.isEmpty()) {
            brought.put(bringer, texts);
        }
    }

    void remove(Object bringer) {
        brought.remove(bringer);
    }

    /** The phrases one after the other, or null when one of them is not known in the language or lacks a value. */
    String told(List<Phrase> phrases, Locale language) {
        StringBuilder all = new StringBuilder();
        for (Phrase phrase : phrases) {
            String text = told(phrase, language);
            if (text == null) {
                return null;
            }
            all.append(all.isEmpty() ? "" : " ").append(text);
        }
        return all.isEmpty() ? null : all.toString();
    }

    private String told(Phrase phrase, Locale language) {
        String text = brought.values().stream().map(texts -> texts.get(language)).filter(Objects::nonNull).map(texts -> texts.getProperty(phrase.key()))
                .filter(Objects::nonNull).findFirst().orElse(null);
        if (text == null || PLACE.matcher(text).results().anyMatch(place -> Integer.parseInt(place.group(1)) >= phrase.values().size())) {
            return null;
        }
        return PLACE.matcher(text).replaceAll(place -> java.util.regex.Matcher.quoteReplacement(phrase.values().get(Integer.parseInt(place.group(1)))));
    }

    private static Properties read(URL file) {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        return texts;
    }
}
