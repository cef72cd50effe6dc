package it.sintesi.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Synchroniser tokens as they stand in forms: masked anew on each page, so that compression never betrays them. */
final class CsrfTokens {

    private static final SecureRandom RANDOM = new SecureRandom();

    private CsrfTokens() {
    }

    /** A new token of 256 bits. */
    static String create() {
        return HexFormat.of().formatHex(random(32));
    }

    /** The token under a random mask. */
    static String mask(String token) {
        byte[] plain = token.getBytes(StandardCharsets.UTF_8);
        byte[] mask = random(plain.length);
        return HexFormat.of().formatHex(mask) + HexFormat.of().formatHex(xor(plain, mask));
    }

    /** True when the field of a form is the token under some mask; compares in constant time. */
    static boolean matches(String field, String token) {
        if (field == null || token == null || field.length() % 4 != 0 || field.length() > 1_024 || !field.chars().allMatch(CsrfTokens::hex)) {
            return false;
        }
        byte[] mask = HexFormat.of().parseHex(field.substring(0, field.length() / 2));
        byte[] masked = HexFormat.of().parseHex(field.substring(field.length() / 2));
        return MessageDigest.isEqual(xor(masked, mask), token.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean hex(int c) {
        return HexFormat.isHexDigit(c);
    }

    private static byte[] xor(byte[] a, byte[] b) {
        byte[] result = new byte[a.length];
        for (int i = 0; i < a.length; i++) {
            result[i] = (byte) (a[i] ^ b[i]);
        }
        return result;
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
