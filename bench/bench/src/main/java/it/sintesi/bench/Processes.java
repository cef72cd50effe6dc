package it.sintesi.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Processes that the bench starts, and ends by itself: never another one. */
final class Processes {
    private Processes() {
    }

    /** A port that nobody uses now. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Runs a command to its end. @return what it printed @throws IOException with that when it fails or takes more than so many seconds */
    static String run(int seconds, Map<String, String> environment, String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("sintesi-bench", ".out");
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
            if (!ended) {
                end(process, 0);
            }
            String text = Files.readString(out);
            if (!ended || process.exitValue() != 0) {
                throw new IOException(String.join(" ", command) + (ended ? " è finito con " + process.exitValue() : " dura troppo") + ":\n" + text);
            }
            return text;
        } finally {
            Files.delete(out);
        }
    }

    /** Ends a process with all that it started: asks, waits so many seconds, then kills. */
    static void end(Process process, int seconds) throws InterruptedException {
        List<ProcessHandle> children = new ArrayList<>(process.descendants().toList());
        process.destroy();
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            Collections.reverse(children);
            children.forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        children.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
    }

    /** The Java process below this one. */
    static ProcessHandle java(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .filter(handle -> handle.info().command().map(command -> command.endsWith("/java")).orElse(false)).findFirst()
                .orElseThrow(() -> new IllegalStateException("Nessun processo java sotto " + process.pid()));
    }

    /** Resident memory now, MB. */
    static double residentMegabytes(long pid) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElseThrow() / 1024.0;
        }
    }

    /** Processor time of a process so far, user and system, microseconds; a clock tick of Linux is a hundredth of a second. */
    static long cpuMicros(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 10_000L;
    }

    /** First line of the answer to a GET, empty when nobody answers. */
    static String statusLine(int port, String path) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return answer.lines().findFirst().orElse("");
        } catch (IOException nobody) {
            return "";
        }
    }

    /** Removes a folder with all that it holds. */
    static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
