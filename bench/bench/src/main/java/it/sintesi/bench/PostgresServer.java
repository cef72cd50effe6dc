package it.sintesi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A PostgreSQL of this run: loopback, temporary folder, an ordinary user, durable as in production (fsync, full pages, synchronous commit). */
final class PostgresServer implements AutoCloseable {
    private static final int SECONDS = 60;

    private final Path bin;
    private final Path folder;
    private final int port;
    private final String password = UUID.randomUUID().toString();
    private final List<String> asUser;

    private PostgresServer(Path bin, Path folder, int port) {
        this.bin = bin;
        this.folder = folder;
        this.port = port;
        // PostgreSQL refuses to run as root: its package brings a user for it.
        this.asUser = "root".equals(System.getProperty("user.name")) ? List.of("runuser", "-u", "postgres", "--") : List.of();
    }

    static PostgresServer start() throws IOException, InterruptedException {
        PostgresServer server = Leftovers.add(new PostgresServer(newest(), Files.createTempDirectory("sintesi-bench-pg"), Processes.freePort()));
        Path secret = Files.writeString(server.folder.resolve("secret"), server.password);
        if (!server.asUser.isEmpty()) {
            Processes.run(SECONDS, Map.of(), "chown", "-R", "postgres", server.folder.toString());
        }
        server.run("initdb", "-D", server.data(), "-U", "sintesi", "-A", "scram-sha-256", "--pwfile", secret.toString(), "-E", "UTF8", "--locale", "C");
        server.run("pg_ctl", "-D", server.data(), "-w", "-l", server.folder.resolve("log").toString(), "-o", "-p " + server.port
                + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + server.folder + " -c max_prepared_transactions=64", "start");
        server.run("createdb", "-h", "127.0.0.1", "-p", String.valueOf(server.port), "-U", "sintesi", "sintesi");
        return server;
    }

    private static Path newest() throws IOException {
        try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.map(version -> version.resolve("bin")).filter(bin -> Files.isExecutable(bin.resolve("initdb"))).max(Comparator.naturalOrder())
                    .orElseThrow(() -> new IOException("PostgreSQL non è installato: serve il pacchetto postgresql"));
        }
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(asUser);
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(arguments));
        Processes.run(SECONDS, Map.of("PGPASSWORD", password), command.toArray(String[]::new));
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    /** JDBC address, without password. */
    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/sintesi?user=sintesi";
    }

    /** Password of the user, from this run only. */
    String password() {
        return password;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        Leftovers.done(this);
        try {
            if (Files.exists(folder.resolve("data/postmaster.pid"))) {
                run("pg_ctl", "-D", data(), "-m", "fast", "-w", "stop");
            }
        } finally {
            Processes.remove(folder);
        }
    }
}
