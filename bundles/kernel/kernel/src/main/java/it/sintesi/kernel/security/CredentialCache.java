package it.sintesi.kernel.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Successful logins of the last minutes, since programs send their password with every request. The key is an HMAC under a key of this
 * process: neither passwords nor anything that helps to guess them stays in memory. Another node forgets at the latest after the time to live.
 */
final class CredentialCache {

    private static final int MOST = 20_000;

    private final SecretKeySpec key;
    private final Cache<String, StoredAccount> accounts;

    CredentialCache(Duration timeToLive) {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, "HmacSHA256");
        accounts = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(timeToLive).build();
    }

    Optional<StoredAccount> find(String kind, String username, char[] secret) {
        return Optional.ofNullable(accounts.getIfPresent(digest(kind, username, secret)));
    }

    void keep(String kind, String username, char[] secret, StoredAccount account) {
        accounts.put(digest(kind, username, secret), account);
    }

    /** Forgets an account, after its password changed or it was disabled. */
    void drop(String username) {
        accounts.asMap().values().removeIf(account -> account.username().equals(username));
    }

    private String digest(String kind, String username, char[] secret) {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(secret));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update((kind + '\0' + username + '\0').getBytes(StandardCharsets.UTF_8));
            mac.update(bytes);
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The Java runtime lacks HMAC-SHA256", e);
        } finally {
            Arrays.fill(bytes.array(), (byte) 0);
        }
    }
}
