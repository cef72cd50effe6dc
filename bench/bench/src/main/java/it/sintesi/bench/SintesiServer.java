package it.sintesi.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The distribution over one data folder of this run. */
final class SintesiServer implements AutoCloseable {
    private static final int START_SECONDS = 400;
    private static final int STOP_SECONDS = 30;

    private final Path home;
    private final Path data;
    private final Map<String, String> environment;
    private final List<String> options;
    private final String shellPassword = UUID.randomUUID().toString();
    private int port;
    private int sshPort;
    private Process process;

    /** @param options of {@code bin/sintesi-server}, for both starts with and without the demonstration */
    SintesiServer(Path home, Path data, Map<String, String> environment, List<String> options) {
        this.home = home;
        this.data = data;
        this.environment = environment;
        this.options = options;
    }

    /** Starts and waits until everything answers. @return milliseconds it took */
    long start(boolean demo) throws IOException, InterruptedException {
        port = Processes.freePort();
        sshPort = Processes.freePort();
        Path local = Files.createDirectories(data.resolve("etc-local"));
        Files.writeString(local.resolve("users.properties"),
                "bench = " + shellPassword + ",_g_:admingroup\n_g_\\:admingroup = group,admin,manager,viewer,systembundles,ssh\n");
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/sintesi-server").toString(), "--data", data.toString(), "--port",
                String.valueOf(port), "--ssh-port", String.valueOf(sshPort), "--wait", String.valueOf(START_SECONDS)));
        command.addAll(options);
        if (demo) {
            command.add("--demo");
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("console.out").toFile()));
        builder.environment().putAll(environment);
        long begin = System.nanoTime();
        process = builder.start();
        Leftovers.add(this);
        while (!Processes.statusLine(port, "/health/ready").contains(" 200 ")) {
            if (!process.isAlive()) {
                throw new IOException("Il server non è partito:\n" + Files.readString(data.resolve("console.out")));
            }
            Thread.sleep(50);
        }
        long millis = (System.nanoTime() - begin) / 1_000_000;
        while (!Files.exists(data.resolve("ready.json")) && process.isAlive()) {
            Thread.sleep(50);
        }
        return millis;
    }

    /** Loads the demonstration, for its accounts and companies, and starts again as in production: partners not configured, so only intake works. */
    void startWithAccounts() throws IOException, InterruptedException {
        start(true);
        stop();
        start(false);
    }

    /** Installs and starts a bundle through the administrators' shell. */
    void install(Path bundle) throws IOException, InterruptedException {
        Processes.run(60, Map.of("KARAF_ETC", data.resolve("etc").toString(), "KARAF_DATA", data.resolve("karaf").toString(), "CHECK_ROOT_INSTANCE_RUNNING", "false"),
                home.resolve("bin/client").toString(), "-a", String.valueOf(sshPort), "-u", "bench", "-p", shellPassword, "-r", "10",
                "bundle:install -s " + bundle.toUri());
    }

    /** The server as an account of the demonstration. */
    Target as(String user) throws IOException {
        for (JsonNode account : new ObjectMapper().readTree(data.resolve("karaf/demo-accounts.json").toFile())) {
            if (account.path("user").asText().equals(user)) {
                return new Target(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), user, account.path("password").asText());
            }
        }
        throw new IOException("L'account dimostrativo " + user + " non c'è");
    }

    /** Base address. */
    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Id of the Java process. */
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
