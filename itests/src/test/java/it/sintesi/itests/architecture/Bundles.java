package it.sintesi.itests.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * The compiled bundles of the tree.
 *
 * @param classes   all classes of ours
 * @param manifests manifests by artifact
 */
record Bundles(JavaClasses classes, Map<String, Manifest> manifests) {

    /** Runs in no production server. */
    private static final String TEST_BUNDLE = "kernel-testing";
    private static final String CLASSES = "/target/classes/";
    /** Stands for the manifest of a bundle that was compiled and not packaged. */
    static final Manifest NOT_BUILT = new Manifest();

    /** Reads {@code bundles/<area>/<artifact>/target/classes}. */
    static Bundles read(Path root) {
        try (Stream<Path> folders = Files.walk(root.resolve("bundles"), 2)) {
            Map<String, Path> found = new TreeMap<>();
            folders.filter(folder -> Files.exists(folder.resolve("pom.xml")) && Files.isDirectory(folder.resolve("target/classes/it/sintesi")))
                    .filter(folder -> !folder.endsWith(TEST_BUNDLE)).forEach(folder -> found.put(folder.getFileName().toString(), folder.resolve("target/classes")));
            Map<String, Manifest> manifests = new TreeMap<>();
            found.forEach((artifact, folder) -> manifests.put(artifact, manifest(artifact, folder)));
            return new Bundles(new ClassFileImporter().importPaths(found.values().stream().map(folder -> folder.resolve("it/sintesi")).toList()), manifests);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Manifest manifest(String artifact, Path folder) {
        Path file = folder.resolve("META-INF/MANIFEST.MF");
        if (!Files.exists(file)) {
            return NOT_BUILT;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new Manifest(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The manifest of " + artifact + " cannot be read", e);
        }
    }

    /** Artifact that holds a class of ours, or null. */
    static String of(JavaClass one) {
        String place = one.getBaseComponentType().getSource().map(source -> source.getUri().getPath()).orElse(null);
        if (place == null || !place.contains(CLASSES)) {
            return null;
        }
        String folder = place.substring(0, place.indexOf(CLASSES));
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    /** What bundles must not know, one line for each dependency that is not allowed. */
    java.util.Set<String> forbidden() {
        java.util.Set<String> found = new TreeSet<>();
        for (JavaClass one : classes) {
            found.addAll(Rules.forbidden(of(one), one, Bundles::of));
        }
        return found;
    }
}
