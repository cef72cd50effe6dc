package it.sintesi.registry.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.security.MandateDirectory;
import it.sintesi.registry.api.Mandate;
import it.sintesi.registry.api.MandateScope;
import it.sintesi.registry.persistence.MandateStore;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Answers from memory who may act for whom: it is asked at every message. A change on this node is seen at once, one of another node
 * after ten seconds at most.
 */
public final class MandateCache implements MandateDirectory {

    private static final Duration LIFE = Duration.ofSeconds(10);
    private static final int SIZE = 50_000;

    private record Pair(String intermediary, String company) {
    }

    private final MandateStore store;
    private final Cache<Pair, List<Mandate>> pairs = Caffeine.newBuilder().expireAfterWrite(LIFE).maximumSize(SIZE).build();

    public MandateCache(MandateStore store) {
        this.store = store;
    }

    @Override
    public Optional<String> mandate(String intermediaryCode, String companyCode, LocalDate day) {
        return valid(intermediaryCode, companyCode, day).map(Mandate::id);
    }

    Optional<Mandate> valid(String intermediary, String company, LocalDate day) {
        return pairs.get(new Pair(intermediary, company), pair -> store.between(pair.intermediary(), pair.company())).stream()
                .filter(mandate -> covers(mandate, day)).max(Comparator.comparing(Mandate::grantedAt));
    }

    private static boolean covers(Mandate mandate, LocalDate day) {
        boolean communications = mandate.scope().contains(MandateScope.ALL) || mandate.scope().contains(MandateScope.COMMUNICATIONS);
        boolean begun = !day.isBefore(mandate.validFrom());
        boolean lasting = mandate.validTo() == null || !day.isAfter(mandate.validTo());
        boolean standing = mandate.revokedAt() == null || day.isBefore(mandate.revokedAt().atZone(CertifiedClock.ZONE).toLocalDate());
        return communications && begun && lasting && standing;
    }

    void forget(Mandate mandate) {
        pairs.invalidate(new Pair(mandate.intermediaryCode(), mandate.companyCode()));
    }
}
