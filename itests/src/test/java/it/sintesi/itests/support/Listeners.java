package it.sintesi.itests.support;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The TCP sockets on which a process listens, as Linux tells. */
public final class Listeners {

    private static final String LISTENING = "0A";

    private Listeners() {
    }

    /** {@code address:port} of every listener of the process. */
    public static Set<String> of(long pid) throws IOException {
        Set<String> inodes;
        try (Stream<Path> files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            inodes = files.map(Listeners::target).filter(name -> name.startsWith("socket:[")).map(name -> name.substring(8, name.length() - 1)).collect(Collectors.toSet());
        }
        Set<String> found = new TreeSet<>();
        for (String table : List.of("tcp", "tcp6")) {
            for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/net/" + table))) {
                String[] columns = line.strip().split("\\s+");
                if (columns.length > 9 && columns[3].equals(LISTENING) && inodes.contains(columns[9])) {
                    found.add(readable(columns[1]));
                }
            }
        }
        return found;
    }

    /** The committed list, with the ports of this server in it. */
    public static Set<String> expected(DistributionServer server) throws IOException {
        try (InputStream in = Listeners.class.getResourceAsStream("/listeners.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.replace("{http}", String.valueOf(server.port())).replace("{ssh}", String.valueOf(server.sshPort())))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException gone) {
            // Closed between the listing and the look.
            return "";
        }
    }

    private static String readable(String local) throws IOException {
        String[] parts = local.split(":");
        byte[] bytes = HexFormat.of().parseHex(parts[0]);
        ByteBuffer address = ByteBuffer.allocate(bytes.length);
        ByteBuffer words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        while (words.hasRemaining()) {
            address.putInt(words.getInt());
        }
        return InetAddress.getByAddress(address.array()).getHostAddress() + ":" + Integer.parseInt(parts[1], 16);
    }
}
