package it.sintesi.demo.lives;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Takes digests of the files on their way to another shelf, or to nowhere: a province of any size can be compared with another run without being kept. */
public final class Digests implements Shelf {

    private final Shelf next;
    private final Map<String, MessageDigest> digests = new TreeMap<>();

    /** Keeps nothing but digests. */
    public Digests() {
        this(file -> OutputStream.nullOutputStream());
    }

    /** Passes everything on. */
    public Digests(Shelf next) {
        this.next = next;
    }

    @Override
    public OutputStream open(String file) throws IOException {
        MessageDigest digest = sha256();
        digests.put(file, digest);
        return new DigestOutputStream(next.open(file), digest);
    }

    /** One SHA-256 of the names and digests of all files, hexadecimal; to be asked once, after all are closed. */
    public String all() {
        MessageDigest whole = sha256();
        digests.forEach((file, digest) -> {
            whole.update(file.getBytes(StandardCharsets.UTF_8));
            whole.update(digest.digest());
        });
        return HexFormat.of().formatHex(whole.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
