package it.sintesi.kernel.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hashes and seals the rows of a chain. The hash is SHA-256 over the previous hash and the fields, each with its length before it, so
 * that anybody can check it; the seal is HMAC-SHA256 of the hash under the installation's key, so that nobody else can make it.
 * Not for several threads.
 */
public final class ChainHasher {

    /** The hash before the first row. */
    public static final String ZERO = "0".repeat(64);

    private static final HexFormat HEX = HexFormat.of();

    private final MessageDigest digest;
    private final Mac mac;
    private final ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);

    public ChainHasher(byte[] key) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The Java runtime lacks SHA-256", e);
        }
    }

    /** Hash of a row; a null field differs from an empty one. */
    public String hash(String previous, Object... fields) {
        add(previous);
        for (Object field : fields) {
            add(field);
        }
        return HEX.formatHex(digest.digest());
    }

    /** Seal of a hash of the named chain or head. */
    public String seal(String name, String hash) {
        mac.update(name.getBytes(StandardCharsets.UTF_8));
        return HEX.formatHex(mac.doFinal(hash.getBytes(StandardCharsets.US_ASCII)));
    }

    private void add(Object field) {
        if (field == null) {
            digest.update(length.putInt(0, -1).array());
            return;
        }
        byte[] bytes = field.toString().getBytes(StandardCharsets.UTF_8);
        digest.update(length.putInt(0, bytes.length).array());
        digest.update(bytes);
    }
}
