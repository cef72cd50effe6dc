package it.sintesi.kernel.data;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The scripts of one schema, as a bundle or a class path holds them: common ones in {@code db/<schema>/}, those of one database
 * in {@code db/<schema>/derby/} or {@code db/<schema>/postgresql/}. Names follow Flyway: {@code V1__first.sql}, {@code R__view.sql}.
 */
public final class MigrationScripts {

    private final String schema;
    private final Map<String, String> textByPath;

    private MigrationScripts(String schema, Map<String, String> textByPath) {
        this.schema = schema;
        this.textByPath = textByPath;
    }

    /** Picks the scripts of a schema for a database out of the addresses found under {@code db/<schema>/}. */
    public static MigrationScripts of(String schema, Vendor vendor, Collection<URL> found) {
        String root = "db/" + schema + "/";
        Map<String, String> texts = new LinkedHashMap<>();
        found.stream().sorted(Comparator.comparing(URL::toString)).forEach(url -> {
            String address = url.toString();
            String path = address.substring(address.lastIndexOf(root) + root.length());
            boolean own = path.startsWith(vendor.folder() + "/") || path.indexOf('/') < 0;
            if (own && path.endsWith(".sql")) {
                texts.put(path, read(url));
            }
        });
        return new MigrationScripts(schema, texts);
    }

    /** Name of the schema. */
    public String schema() {
        return schema;
    }

    /** Paths below {@code db/<schema>/}, sorted. */
    public List<String> paths() {
        return List.copyOf(textByPath.keySet());
    }

    String text(String path) {
        return textByPath.get(path);
    }

    private static String read(URL url) {
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read migration script " + url, e);
        }
    }
}
