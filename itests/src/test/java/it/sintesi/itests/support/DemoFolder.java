package it.sintesi.itests.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The demonstration province, loaded once for each build of the distribution and copied for every server that wants it: loading takes longer than starting. */
public final class DemoFolder {

    /** Made anew at each start. */
    private static final List<String> PASSING = List.of("karaf/cache", "karaf/generated-bundles", "karaf/tmp", "karaf/log", "karaf/instances", "karaf/lock",
            "ready.json", "console.out", "etc/.stamp");

    private DemoFolder() {
    }

    /** A new data folder with the province in it. */
    public static synchronized Path copy(String name) {
        Path target = Distribution.freshFolder(name);
        copy(prepared(), target);
        return target;
    }

    private static Path prepared() {
        Distribution distribution = Distribution.built();
        Path folder = Path.of("target", "province-" + build(distribution)).toAbsolutePath();
        if (!Files.exists(folder.resolve("karaf/demo.loaded"))) {
            Path loading = Distribution.freshFolder("province");
            small(loading);
            try (DistributionServer server = distribution.server(loading, "--demo").start()) {
                System.out.println("Province loaded: ready in " + server.ready().millis() + " ms");
                server.stop();
            }
            copy(loading, folder);
        }
        return folder;
    }

    // A tenth of the province shows the same as the whole: the whole is for people who look at it.
    private static void small(Path folder) {
        try {
            Files.writeString(Files.createDirectories(folder.resolve("etc-local")).resolve("it.sintesi.demo.cfg"),
                    "password = Brescia-2026\nfolder = ${karaf.data}\nseed = 17017\npeople = 200\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes with every bundle of ours. */
    private static String build(Distribution distribution) {
        try (Stream<Path> files = Files.walk(distribution.home().resolve("system/it/sintesi"))) {
            List<String> jars = files.filter(Files::isRegularFile).sorted().map(file -> file.getFileName() + " " + file.toFile().length() + " " + file.toFile().lastModified()).toList();
            return Integer.toHexString(jars.hashCode());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Path relative = from.relativize(path);
                boolean passes = PASSING.stream().anyMatch(relative::startsWith);
                if (!passes && Files.isDirectory(path)) {
                    Files.createDirectories(to.resolve(relative));
                } else if (!passes) {
                    Files.copy(path, to.resolve(relative));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
