package it.sintesi.registry.application;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import it.sintesi.registry.api.PersonCodes;
import it.sintesi.registry.persistence.LinkStore;
import it.sintesi.registry.persistence.TransferStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Answers from memory which code counts and which office somebody was transferred to: both are asked at every message and row. A change on
 * this node is seen at once, one of another node after ten seconds at most.
 */
public final class Links {

    private static final Duration LIFE = Duration.ofSeconds(10);

    private final LoadingCache<String, Map<String, String>> cache;
    private static final String CODES = "codes";
    private static final String OFFICES = "offices";

    public Links(LinkStore links, TransferStore transfers) {
        cache = Caffeine.newBuilder().expireAfterWrite(LIFE).build(what -> Map.copyOf(CODES.equals(what) ? links.aliases() : transfers.offices()));
    }

    /** The code that counts: the given one unless it was merged. */
    String current(String code) {
        return code == null ? null : cache.get(CODES).getOrDefault(code, code);
    }

    /** Every code of a person, the one that counts first. */
    List<String> codes(String code) {
        return PersonCodes.of(cache.get(CODES)).all(code);
    }

    /** The office that somebody was transferred to, or null. */
    String office(String code) {
        return cache.get(OFFICES).get(code);
    }

    /** Call it after the commit of a change. */
    void forget() {
        cache.invalidateAll();
    }
}
