package it.sintesi.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares the English texts of an area with the Italian ones; every area calls it in a test of its own. */
public final class TextsCompleteness {

    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

    private TextsCompleteness() {
    }

    /**
     * Checks the texts beside a class.
     *
     * @throws AssertionError listing every key that is missing, superfluous, blank, or has other places ({@code {0}}) than its twin
     */
    public static void check(Class<?> area) {
        Properties italian = read(area, "messages.properties");
        Properties english = read(area, "messages_en.properties");
        Set<String> keys = new TreeSet<>(italian.stringPropertyNames());
        keys.addAll(english.stringPropertyNames());
        List<String> problems = new ArrayList<>();
        for (String key : keys) {
            String here = italian.getProperty(key);
            String there = english.getProperty(key);
            if (here == null || here.isBlank()) {
                problems.add(key + ": no Italian text");
            } else if (there == null || there.isBlank()) {
                problems.add(key + ": no English text");
            } else if (!places(here).equals(places(there))) {
                problems.add(key + ": places " + places(here) + " in Italian, " + places(there) + " in English");
            }
        }
        if (!problems.isEmpty()) {
            throw new AssertionError("Texts of " + area.getPackageName() + ":\n" + String.join("\n", problems));
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(match -> match.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(Class<?> area, String file) {
        Properties texts = new Properties();
        try (InputStream stream = area.getResourceAsStream(file)) {
            if (stream == null) {
                throw new AssertionError("No " + file + " beside " + area.getName());
            }
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
