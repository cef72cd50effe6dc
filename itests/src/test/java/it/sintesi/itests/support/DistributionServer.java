package it.sintesi.itests.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One server process over one data folder: started, stopped, killed, started again. Not for several threads. */
public final class DistributionServer implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(Integer.getInteger("sintesi.start.seconds", 600));
    /** A start takes half the processor: the servers of the tests end before a second compiler pays. One compiler alone would get 48 MB for its code: a province fills them. */
    private static final String LIGHT_COMPILER = "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=160m";
    private static final long LOOK_MILLIS = 200;
    private static final Duration STOP = Duration.ofSeconds(10);

    private final Distribution distribution;
    private final Path data;
    private final List<String> options;
    private final List<Integer> ports = Distribution.freePorts(2);
    private Process process;
    private Ready ready;

    DistributionServer(Distribution distribution, Path data, List<String> options) {
        this.distribution = distribution;
        this.data = data;
        this.options = options;
    }

    /** Starts and waits until {@code ready.json} is there. @throws IllegalStateException with what the server printed when it does not get ready */
    public DistributionServer start() {
        launch();
        if (!awaitReady(START.plusSeconds(5))) {
            String said = console();
            kill();
            throw new IllegalStateException("The server did not get ready in " + START.toSeconds() + " s:\n" + said);
        }
        return this;
    }

    /** Starts without waiting. */
    public void launch() {
        try {
            Files.createDirectories(data);
            Files.deleteIfExists(readyFile());
            List<String> command = new ArrayList<>(List.of(distribution.home().resolve("bin/sintesi-server").toString(), "--data", data.toString(),
                    "--port", String.valueOf(port()), "--ssh-port", String.valueOf(sshPort())));
            command.addAll(options);
            if (!options.contains("--wait")) {
                command.addAll(List.of("--wait", String.valueOf(START.toSeconds())));
            }
            ready = null;
            ProcessBuilder server = new ProcessBuilder(command).directory(data.toFile()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(consoleFile()));
            server.environment().putIfAbsent("SINTESI_JAVA_OPTS", LIGHT_COMPILER);
            process = server.start();
        } catch (IOException e) {
            throw new UncheckedIOException("The server cannot be started", e);
        }
    }

    private boolean awaitReady(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            while (!Files.exists(readyFile())) {
                if (process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("The server ended with " + process.exitValue() + " instead of starting:\n" + console());
                }
                if (System.nanoTime() > deadline) {
                    return false;
                }
            }
            ready = Ready.read(readyFile());
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the server was starting", e);
        }
    }

    /** Waits until the process has ended by itself. @return its exit code @throws IllegalStateException when it still runs after that time */
    public int awaitExit(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
                throw new IllegalStateException("The server still ran after " + patience.toSeconds() + " s:\n" + console());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Stops by SIGTERM. @return milliseconds it took @throws IllegalStateException when it takes more than 10 s */
    public long stop() {
        long begin = System.nanoTime();
        process.destroy();
        awaitExit(STOP);
        return Duration.ofNanos(System.nanoTime() - begin).toMillis();
    }

    /** SIGKILL to the Java process and everything around it, as a power cut of the process would. */
    public void kill() {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        Collections.reverse(all);
        all.forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        all.forEach(handle -> handle.onExit().join());
        process.onExit().join();
    }

    /** Whether the process runs. */
    public boolean running() {
        return process != null && process.isAlive();
    }

    @Override
    public void close() {
        if (running()) {
            process.destroy();
            try {
                if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                    kill();
                }
            } catch (InterruptedException e) {
                kill();
                Thread.currentThread().interrupt();
            }
        }
    }

    /** What {@code ready.json} told at the last start. */
    public Ready ready() {
        return ready;
    }

    /** HTTP port that it was told to use. */
    public int port() {
        return ports.get(0);
    }

    /** SSH port that it was told to use. */
    public int sshPort() {
        return ports.get(1);
    }

    /** Data folder. */
    public Path data() {
        return data;
    }

    /** Folder of the Derby database. */
    public Path database() {
        return data.resolve("karaf/db");
    }

    /** The system's log so far. */
    public ServerLog log() {
        return new ServerLog(data.resolve("karaf/log"));
    }

    /** What it has printed, over all its starts. */
    public String console() {
        try {
            return Files.exists(consoleFile().toPath()) ? Files.readString(consoleFile().toPath()) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A client that sends as this demonstration account; null = nobody. */
    public Client client(String account) {
        return new Client(ready.address(), account, account == null ? null : ready.accounts().get(account));
    }

    private Path readyFile() {
        return data.resolve("ready.json");
    }

    private File consoleFile() {
        return data.resolve("console.out").toFile();
    }
}
