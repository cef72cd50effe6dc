package it.sintesi.itests.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A real OpenID provider: Keycloak's distribution on the loopback, with one realm in memory: client {@code sintesi}, user {@code rosa}. */
public final class KeycloakServer implements AutoCloseable {

    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://\\S+)");
    private static final Duration START = Duration.ofSeconds(240);

    private final Process process;
    private final String address;

    /** Starts and waits until it listens. @throws IllegalStateException with what it printed when it does not */
    public KeycloakServer() {
        Path home = Path.of(System.getProperty("keycloak.home")).toAbsolutePath();
        List<String> log = Collections.synchronizedList(new ArrayList<>());
        CompletableFuture<String> listening = new CompletableFuture<>();
        try (var realm = KeycloakServer.class.getResourceAsStream("/keycloak/sintesi-realm.json")) {
            Files.write(Files.createDirectories(home.resolve("data/import")).resolve("sintesi-realm.json"), realm.readAllBytes());
            ProcessBuilder builder = new ProcessBuilder("sh", home.resolve("bin/kc.sh").toString(), "start-dev", "--db=dev-mem", "--cache=local", "--import-realm",
                    "--http-host=127.0.0.1", "--http-port=0", "--log-level=WARN,io.quarkus:INFO").directory(home.toFile()).redirectErrorStream(true);
            builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak cannot be started from " + home, e);
        }
        Thread reader = new Thread(() -> read(log, listening), "keycloak-log");
        reader.setDaemon(true);
        reader.start();
        try {
            address = listening.get(START.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception e) {
            close();
            throw new IllegalStateException("Keycloak did not start:\n" + String.join("\n", log), e);
        }
    }

    private void read(List<String> log, CompletableFuture<String> listening) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.add(line);
                Matcher found = LISTENING.matcher(line);
                if (found.find()) {
                    listening.complete(found.group(1));
                }
            }
            listening.completeExceptionally(new IllegalStateException("Keycloak ended"));
        } catch (IOException e) {
            listening.completeExceptionally(e);
        }
    }

    /** Address of the realm, as it is configured. */
    public String issuer() {
        return address + "/realms/sintesi";
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
