package it.sintesi.itests.support;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An unpacked archive of Sintesi, ready to be started. Nothing is ever written into it.
 *
 * @param home folder that holds {@code bin/sintesi-server}
 */
public record Distribution(Path home) {

    /**
     * The distribution that the build has just made, or the one that the property {@code sintesi.distribution} names.
     *
     * @throws IllegalStateException when there is none
     */
    public static Distribution built() {
        Path home = Path.of(System.getProperty("sintesi.distribution", "../assembly/target/assembly")).toAbsolutePath().normalize();
        if (!Files.isRegularFile(home.resolve("bin/sintesi-server"))) {
            throw new IllegalStateException("Manca la distribuzione in " + home + ": compilarla con ./sintesi build, o indicarla con -Dsintesi.distribution=<cartella>");
        }
        return new Distribution(home);
    }

    /** A server over a data folder, not yet started. */
    public DistributionServer server(Path data, String... options) {
        return new DistributionServer(this, data, List.of(options));
    }

    /** A new empty folder under {@code target/servers}, kept after the tests for whoever looks for a reason. */
    public static Path freshFolder(String name) {
        try {
            Path parent = Files.createDirectories(Path.of("target", "servers").toAbsolutePath());
            return Files.createTempDirectory(parent, name + "-");
        } catch (IOException e) {
            throw new IllegalStateException("Cannot make a data folder for " + name, e);
        }
    }

    /** Ports that nobody uses now. */
    static List<Integer> freePorts(int count) {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return sockets.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new IllegalStateException("No free port", e);
        } finally {
            for (ServerSocket socket : sockets) {
                closeQuietly(socket);
            }
        }
    }

    private static void closeQuietly(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException("Cannot release port " + socket.getLocalPort(), e);
        }
    }
}
