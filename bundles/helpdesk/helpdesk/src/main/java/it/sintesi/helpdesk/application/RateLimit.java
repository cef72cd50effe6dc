package it.sintesi.helpdesk.application;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** So many within a time from one place, and so many from everywhere: what is public must not fill the database. */
public final class RateLimit {

    private static final String EVERYWHERE = "";

    private final int most;
    private final int mostOfAll;
    private final Duration within;
    private final Map<String, Deque<Instant>> taken = new HashMap<>();

    public RateLimit(int most, int mostOfAll, Duration within) {
        this.most = most;
        this.mostOfAll = mostOfAll;
        this.within = within;
    }

    /** Takes one; tells the seconds to wait when there is none, otherwise 0. */
    synchronized int take(String place, Instant now) {
        taken.values().forEach(times -> times.removeIf(time -> !time.isAfter(now.minus(within))));
        taken.values().removeIf(Deque::isEmpty);
        int wait = Math.max(wait(place, most, now), wait(EVERYWHERE, mostOfAll, now));
        if (wait == 0) {
            taken.computeIfAbsent(place, key -> new ArrayDeque<>()).add(now);
            taken.computeIfAbsent(EVERYWHERE, key -> new ArrayDeque<>()).add(now);
        }
        return wait;
    }

    private int wait(String place, int limit, Instant now) {
        Deque<Instant> times = taken.get(place);
        return times == null || times.size() < limit ? 0 : (int) Math.max(1, Duration.between(now, times.peek().plus(within)).toSeconds());
    }
}
