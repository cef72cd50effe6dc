package it.sintesi.observatory.application;

import java.nio.file.Path;
import java.util.Map;

/**
 * Configuration.
 *
 * @param folder  where the files of the warehouse lie
 * @param memory  most memory of the warehouse, for example {@code 512MB}
 * @param threads threads of a question
 */
public record Settings(Path folder, String memory, int threads) {

    /** From the properties {@code data.folder}, {@code memory}, {@code threads}. */
    public static Settings of(Map<?, ?> properties) {
        return new Settings(Path.of(text(properties, "data.folder", "observatory")), text(properties, "memory", "512MB"),
                Integer.parseInt(text(properties, "threads", Integer.toString(Math.min(4, Runtime.getRuntime().availableProcessors())))));
    }

    private static String text(Map<?, ?> properties, String name, String otherwise) {
        Object value = properties.get(name);
        return value == null || value.toString().isBlank() ? otherwise : value.toString().strip();
    }
}
