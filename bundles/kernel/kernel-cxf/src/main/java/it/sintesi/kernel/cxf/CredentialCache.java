package it.sintesi.kernel.cxf;

import it.sintesi.kernel.api.security.Caller;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers for a short time which credentials were right, because a password hash is slow on purpose and a payroll program sends
 * thousands of messages. Keeps a keyed digest of the credentials, never themselves; wrong ones are not remembered, so that the
 * back-off of the accounts counts every failure.
 */
final class CredentialCache {
    private static final int MOST = 2_000;

    private record Entry(Caller caller, long until) {
    }

    private final SecretKeySpec key;
    private final long lifeNanos;
    private final LongSupplier nanoTime;
    private final Map<ByteBuffer, Entry> entries = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Entry> eldest) {
            return size() > MOST;
        }
    };

    CredentialCache(Duration life, LongSupplier nanoTime) {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        this.key = new SecretKeySpec(secret, "HmacSHA256");
        this.lifeNanos = life.toNanos();
        this.nanoTime = nanoTime;
    }

    /** Digest of credentials under a key that lives as long as the process. */
    ByteBuffer digest(byte[] credentials) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return ByteBuffer.wrap(mac.doFinal(credentials));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    Optional<Caller> find(ByteBuffer digest) {
        synchronized (entries) {
            Entry entry = entries.get(digest);
            if (entry != null && entry.until - nanoTime.getAsLong() <= 0) {
                entries.remove(digest);
                return Optional.empty();
            }
            return Optional.ofNullable(entry).map(Entry::caller);
        }
    }

    void put(ByteBuffer digest, Caller caller) {
        if (lifeNanos > 0) {
            synchronized (entries) {
                entries.put(digest, new Entry(caller, nanoTime.getAsLong() + lifeNanos));
            }
        }
    }
}
