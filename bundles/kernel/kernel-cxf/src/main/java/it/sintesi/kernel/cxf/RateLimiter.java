package it.sintesi.kernel.cxf;

import it.sintesi.kernel.api.ServiceException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** So many requests a minute from one address, then 429: a bucket of tokens for each of the last 10,000 addresses. */
public final class RateLimiter {
    private static final int MOST = 10_000;

    private static final class Bucket {
        private double tokens;
        private long at;
    }

    private final int perMinute;
    private final LongSupplier nanoTime;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    };

    /** @param nanoTime a monotonic time in nanoseconds */
    public RateLimiter(int perMinute, LongSupplier nanoTime) {
        this.perMinute = perMinute;
        this.nanoTime = nanoTime;
    }

    /** @throws ServiceException TOO_MANY with the seconds to wait */
    public synchronized void take(String address) {
        long now = nanoTime.getAsLong();
        Bucket bucket = buckets.computeIfAbsent(String.valueOf(address), key -> {
            Bucket fresh = new Bucket();
            fresh.tokens = perMinute;
            fresh.at = now;
            return fresh;
        });
        bucket.tokens = Math.min(perMinute, bucket.tokens + (now - bucket.at) / 60e9 * perMinute);
        bucket.at = now;
        if (bucket.tokens < 1) {
            throw new ServiceException(ServiceException.Kind.TOO_MANY, "Troppe richieste da questo indirizzo", List.of(),
                    (int) Math.ceil((1 - bucket.tokens) * 60 / perMinute));
        }
        bucket.tokens -= 1;
    }
}
