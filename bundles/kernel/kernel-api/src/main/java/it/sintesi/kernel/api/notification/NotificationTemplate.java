package it.sintesi.kernel.api.notification;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/**
 * The text of one kind of message, in Italian.
 *
 * @param id        {@code area.name}
 * @param title     what it is for, as people choose it among their preferences
 * @param mandatory true when nobody can switch it off (security, legal effect)
 * @param subject   subject, with {@code {name}} places
 * @param body      plain text, with {@code {name}} places
 */
public record NotificationTemplate(String id, String title, boolean mandatory, String subject, String body) {

    /**
     * Reads templates from a properties file (UTF-8) beside a class: keys {@code <name>.title}, {@code .mandatory}, {@code .subject}, {@code .body}.
     *
     * @param area  first part of each id
     * @param names names of the templates in the file; every one must be complete
     */
    public static List<NotificationTemplate> load(Class<?> anchor, String file, String area, List<String> names) {
        Properties texts = new Properties();
        try (InputStream in = anchor.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("No file " + file + " beside " + anchor.getName());
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return names.stream().map(name -> new NotificationTemplate(area + "." + name, text(texts, name + ".title"),
                Boolean.parseBoolean(text(texts, name + ".mandatory")), text(texts, name + ".subject"), text(texts, name + ".body"))).toList();
    }

    private static String text(Properties texts, String key) {
        String value = texts.getProperty(key);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("The template text " + key + " is missing");
        }
        return value;
    }
}
