package it.sintesi.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Addresses of the static files. Each holds a version or a digest, so that browsers may keep it for ever. */
final class Assets {

    /** Address under which everything static is served. */
    static final String BASE = "/assets";
    static final String STYLE = BASE + "/bootstrap-italia/2.17.0/dist/css/bootstrap-italia.min.css";
    static final String HTMX = BASE + "/htmx.org/2.0.8/dist/htmx.min.js";

    private static final List<String> OWN_FILES = List.of("sintesi.css", "icons.svg", "shortcuts.js", "session.js");
    private static final String DIGEST = digest();

    /** Icons that templates may use. */
    static final Set<String> ICONS = Pattern.compile("id=\"it-([a-z-]+)\"")
            .matcher(new String(read("assets/icons.svg"), StandardCharsets.UTF_8)).results()
            .map((MatchResult r) -> r.group(1)).collect(Collectors.toUnmodifiableSet());

    private Assets() {
    }

    /** Address of a file of ours. */
    static String own(String file) {
        return BASE + "/sintesi/" + DIGEST + "/" + file;
    }

    /** The bytes behind an address without its base, or null when there is no such file. */
    static byte[] find(String path) {
        if (path.contains("..")) {
            return null;
        }
        String prefix = "/sintesi/" + DIGEST + "/";
        String resource = path.startsWith(prefix) ? "assets/" + path.substring(prefix.length()) : "/META-INF/resources/webjars" + path;
        return path.endsWith("/") ? null : read(resource);
    }

    private static byte[] read(String resource) {
        try (InputStream stream = Assets.class.getResourceAsStream(resource)) {
            return stream == null ? null : stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            OWN_FILES.forEach(file -> sha.update(read("assets/" + file)));
            return HexFormat.of().formatHex(sha.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
