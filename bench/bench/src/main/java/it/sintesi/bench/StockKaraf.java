package it.sintesi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** Karaf as it is distributed, with http and war started at boot: the reference of start and memory. */
final class StockKaraf implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 120;
    private static final int STOP_SECONDS = 20;

    private final Path folder;
    private final int port;
    private Process process;

    private StockKaraf(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Unpacks the archive and gives it ports of its own, on loopback. */
    static StockKaraf unpack(Path archives, Path into) throws IOException, InterruptedException {
        try (Stream<Path> files = Files.list(archives)) {
            Path archive = files.filter(file -> file.toString().endsWith(".tar.gz")).findFirst().orElseThrow(() -> new IOException("Nessun archivio di Karaf in " + archives));
            Processes.run(60, Map.of(), "tar", "xzf", archive.toString(), "-C", into.toString(), "--strip-components=1");
        }
        StockKaraf karaf = new StockKaraf(into, Processes.freePort());
        karaf.edit("org.apache.karaf.features.cfg", "(?m)^featuresBoot = .*\\\\$", "$0\n    http, war, \\\\");
        Files.writeString(into.resolve("etc/org.ops4j.pax.web.cfg"), "org.osgi.service.http.port = " + karaf.port + "\norg.ops4j.pax.web.listening.addresses = 127.0.0.1\n");
        karaf.edit("org.apache.karaf.shell.cfg", "(?m)^sshPort *=.*$", "sshPort = " + Processes.freePort());
        karaf.edit("org.apache.karaf.shell.cfg", "(?m)^sshHost *=.*$", "sshHost = 127.0.0.1");
        karaf.edit("org.apache.karaf.management.cfg", "(?m)^rmiRegistryPort *=.*$", "rmiRegistryPort = " + Processes.freePort());
        karaf.edit("org.apache.karaf.management.cfg", "(?m)^rmiServerPort *=.*$", "rmiServerPort = " + Processes.freePort());
        return karaf;
    }

    private void edit(String file, String pattern, String replacement) throws IOException {
        Path path = folder.resolve("etc").resolve(file);
        String before = Files.readString(path);
        String after = before.replaceFirst(pattern, replacement);
        if (after.equals(before)) {
            throw new IOException("In " + path + " manca " + pattern);
        }
        Files.writeString(path, after);
    }

    /** Starts until HTTP answers. @param cold true to forget everything first @return milliseconds */
    long start(boolean cold) throws IOException, InterruptedException {
        if (cold && Files.exists(folder.resolve("data"))) {
            Processes.remove(folder.resolve("data"));
        }
        ProcessBuilder builder = new ProcessBuilder(folder.resolve("bin/karaf").toString(), "daemon").redirectErrorStream(true)
                .redirectOutput(folder.resolve("console.out").toFile());
        builder.environment().put("CHECK_ROOT_INSTANCE_RUNNING", "false");
        long begin = System.nanoTime();
        process = builder.start();
        Leftovers.add(this);
        while (Processes.statusLine(port, "/").isEmpty()) {
            if (!process.isAlive() || System.nanoTime() - begin > PATIENCE_SECONDS * 1_000_000_000L) {
                throw new IOException("Karaf non risponde: " + Files.readString(folder.resolve("console.out")));
            }
            Thread.sleep(50);
        }
        return (System.nanoTime() - begin) / 1_000_000;
    }

    long pid() {
        return Processes.java(process).pid();
    }

    /** Ends it. */
    void stop() throws InterruptedException {
        if (process != null) {
            Processes.end(process, STOP_SECONDS);
            process = null;
            Leftovers.done(this);
        }
    }

    @Override
    public void close() throws InterruptedException {
        stop();
    }
}
