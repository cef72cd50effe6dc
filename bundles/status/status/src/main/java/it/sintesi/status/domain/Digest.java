package it.sintesi.status.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256, lower-case hexadecimal. */
public final class Digest {

    private Digest() {
    }

    public static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("No SHA-256", e);
        }
    }

    /** Digest of texts, one a line; null counts as an empty line. */
    public static String of(List<?> texts) {
        StringBuilder all = new StringBuilder();
        texts.forEach(text -> all.append(text == null ? "" : text.toString().replace("\n", "\\n")).append('\n'));
        return of(all.toString().getBytes(StandardCharsets.UTF_8));
    }
}
