package it.sintesi.reception.application;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** So many within a time from one place: what is public must not fill the database. */
public final class RateLimit {

    private final int most;
    private final Duration within;
    private final Map<String, Deque<Instant>> taken = new HashMap<>();

    public RateLimit(int most, Duration within) {
        this.most = most;
        this.within = within;
    }

    /** Takes one; tells the seconds to wait when there is none, otherwise 0. */
    synchronized int take(String place, Instant now) {
        taken.values().forEach(times -> times.removeIf(time -> !time.isAfter(now.minus(within))));
        taken.values().removeIf(Deque::isEmpty);
        Deque<Instant> times = taken.computeIfAbsent(place, key -> new ArrayDeque<>());
        if (times.size() >= most) {
            return (int) Math.max(1, Duration.between(now, times.peek().plus(within)).toSeconds());
        }
        times.add(now);
        return 0;
    }
}
