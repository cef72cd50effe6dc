package it.sintesi.itests.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** Copies of the distribution and of its bundles, for tests that break or change something. */
public final class Copies {

    private Copies() {
    }

    /** A copy under {@code target}; jars are hard links, to be replaced and never written to. */
    public static Distribution distribution(String name) throws IOException {
        Path from = Distribution.built().home();
        Path to = Distribution.freshFolder(name);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Path target = to.resolve(from.relativize(path));
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else if (path.toString().endsWith(".jar")) {
                    Files.createLink(target, path);
                } else {
                    Files.copy(path, target, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        return new Distribution(to);
    }

    /** Our features file in a distribution. */
    public static Path features(Distribution distribution) throws IOException {
        return one(distribution.home().resolve("system/it/sintesi/features"), "-features.xml");
    }

    /** The jar of an artifact of ours in a distribution. */
    public static Path jar(Distribution distribution, String artifact) throws IOException {
        return one(distribution.home().resolve("system/it/sintesi/" + artifact), ".jar");
    }

    /** Changes the text entries of an artifact whose names begin so; the jar is replaced. */
    public static void rewrite(Distribution copy, String artifact, String prefix, UnaryOperator<String> change) throws IOException {
        Path jar = jar(copy, artifact);
        Path changed = Files.createTempFile(jar.getParent(), artifact, ".tmp");
        boolean[] different = new boolean[1];
        transform(jar, changed, null, (name, bytes) -> {
            if (!name.startsWith(prefix) || name.endsWith("/")) {
                return bytes;
            }
            byte[] after = change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
            different[0] |= !java.util.Arrays.equals(after, bytes);
            return after;
        });
        if (!different[0]) {
            throw new IllegalStateException("Nothing was changed in " + artifact + " under " + prefix);
        }
        Files.delete(jar);
        Files.move(changed, jar);
    }

    /** The same bundle under another version. */
    public static byte[] withVersion(Path jar, String version) {
        try {
            Path changed = Files.createTempFile("bundle", ".jar");
            try {
                transform(jar, changed, version, (name, bytes) -> bytes);
                return Files.readAllBytes(changed);
            } finally {
                Files.delete(changed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Change {
        byte[] apply(String name, byte[] bytes);
    }

    private static void transform(Path from, Path to, String version, Change change) throws IOException {
        try (InputStream file = Files.newInputStream(from); JarInputStream in = new JarInputStream(file)) {
            Manifest manifest = new Manifest(in.getManifest());
            if (version != null) {
                manifest.getMainAttributes().putValue("Bundle-Version", version);
            }
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(to), manifest)) {
                for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
                    out.putNextEntry(new JarEntry(entry.getName()));
                    out.write(change.apply(entry.getName(), in.readAllBytes()));
                    out.closeEntry();
                }
            }
        }
    }

    private static Path one(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix)).findFirst()
                    .orElseThrow(() -> new IllegalStateException("No " + suffix + " under " + folder));
        }
    }
}
