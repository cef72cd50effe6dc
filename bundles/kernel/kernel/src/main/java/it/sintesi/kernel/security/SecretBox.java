package it.sintesi.kernel.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Keeps small secrets with AES-256-GCM, bound to their owner, and digests short codes under a key; both keys come from that of the seals. */
final class SecretBox {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec sealing;
    private final SecretKeySpec digesting;

    /** Derives its keys from a master key. */
    SecretBox(byte[] master) {
        sealing = new SecretKeySpec(mac(new SecretKeySpec(master, "HmacSHA256"), "second-factor-secret"), "AES");
        digesting = new SecretKeySpec(mac(new SecretKeySpec(master, "HmacSHA256"), "second-factor-code"), "HmacSHA256");
    }

    String seal(String owner, byte[] secret) {
        byte[] nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, owner, nonce, secret);
        byte[] whole = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
        return Base64.getEncoder().encodeToString(whole);
    }

    /** The secret again; fails when it was altered, belongs to somebody else, or the key is another one. */
    byte[] open(String owner, String sealed) {
        byte[] whole = Base64.getDecoder().decode(sealed);
        return cipher(Cipher.DECRYPT_MODE, owner, Arrays.copyOf(whole, NONCE), Arrays.copyOfRange(whole, NONCE, whole.length));
    }

    /** Digest of a code that is too short for a plain hash. */
    String digest(String owner, String code) {
        return HexFormat.of().formatHex(mac(digesting, owner + '\0' + code));
    }

    private byte[] cipher(int mode, String owner, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A secret of the accounts cannot be opened: it was altered, or the seal key was changed", e);
        }
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The Java runtime lacks HMAC-SHA256", e);
        }
    }
}
