package it.sintesi.itests.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.EnumSet;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.PublicKeyEntry;

/** The shell of the administrators, over SSH with a key. */
public final class KarafShell {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final KeyPair KEY = key();

    private KarafShell() {
    }

    /** Lets the holder of the tests' key in, from the next start on. */
    public static void authorise(Path data) {
        String line = PublicKeyEntry.toString(KEY.getPublic());
        String blob = line.split(" ")[1];
        try {
            Path folder = Files.createDirectories(data.resolve("etc-local"));
            Files.writeString(folder.resolve("keys.properties"),
                    "prove = " + blob + ",_g_:admingroup\n_g_\\:admingroup = group,admin,manager,viewer,systembundles,ssh\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command. @return what it printed @throws IllegalStateException when it fails */
    public static String run(DistributionServer server, String command) {
        try (SshClient client = SshClient.setUpDefaultClient()) {
            client.start();
            try (ClientSession session = client.connect("prove", "127.0.0.1", server.sshPort()).verify(PATIENCE).getSession()) {
                session.addPublicKeyIdentity(KEY);
                session.auth().verify(PATIENCE);
                return run(session, command);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("ssh " + command, e);
        }
    }

    private static String run(ClientSession session, String command) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ChannelExec channel = session.createExecChannel(command)) {
            channel.setOut(out);
            channel.setErr(out);
            channel.open().verify(PATIENCE);
            channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), PATIENCE);
            String text = out.toString(StandardCharsets.UTF_8);
            if (channel.getExitStatus() == null || channel.getExitStatus() != 0) {
                throw new IllegalStateException(command + " ended with " + channel.getExitStatus() + ": " + text);
            }
            return text;
        }
    }

    private static KeyPair key() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(3072);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
