package it.sintesi.kernel.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.stream.Stream;

/** Finds the migration scripts of a schema on the class path, in folders and in jars. */
final class ClasspathScripts {

    private ClasspathScripts() {
    }

    static List<URL> find(String schema) {
        List<URL> found = new ArrayList<>();
        try {
            for (URL root : Collections.list(Thread.currentThread().getContextClassLoader().getResources("db/" + schema))) {
                found.addAll("jar".equals(root.getProtocol()) ? inJar(root, "db/" + schema + "/") : inFolder(root));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("Cannot list db/" + schema + " on the class path", e);
        }
        return found;
    }

    private static List<URL> inFolder(URL root) throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.walk(Path.of(root.toURI()))) {
            return files.filter(Files::isRegularFile).map(Path::toUri).map(ClasspathScripts::url).toList();
        }
    }

    private static List<URL> inJar(URL root, String prefix) throws IOException {
        JarURLConnection connection = (JarURLConnection) root.openConnection();
        return connection.getJarFile().stream().map(JarEntry::getName)
                .filter(name -> name.startsWith(prefix) && !name.endsWith("/"))
                .map(name -> url(URI.create("jar:" + connection.getJarFileURL() + "!/" + name))).toList();
    }

    private static URL url(URI uri) {
        try {
            return uri.toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
