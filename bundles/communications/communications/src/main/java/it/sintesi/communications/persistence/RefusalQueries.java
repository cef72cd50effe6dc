package it.sintesi.communications.persistence;

import it.sintesi.communications.api.Channel;
import it.sintesi.communications.api.Refusal;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;

import javax.persistence.EntityManager;
import javax.persistence.criteria.CriteriaBuilder;
import javax.persistence.criteria.CriteriaQuery;
import javax.persistence.criteria.Predicate;
import javax.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads refusals. */
public final class RefusalQueries {

    private final Entities entities;

    public RefusalQueries(Entities entities) {
        this.entities = entities;
    }

    /** One page, newest first; every criterion may be null. */
    public Page<Refusal> page(String sender, LocalDate from, LocalDate to, PageRequest request) {
        return entities.in(manager -> {
            CriteriaBuilder build = manager.getCriteriaBuilder();
            CriteriaQuery<RefusalEntity> query = build.createQuery(RefusalEntity.class);
            Root<RefusalEntity> row = query.from(RefusalEntity.class);
            query.select(row).where(conditions(build, row, sender, from, to)).orderBy(build.desc(row.get("refusedAt")), build.asc(row.get("id")));
            List<Refusal> found = manager.createQuery(query).setFirstResult(request.offset()).setMaxResults(request.size()).getResultList().stream()
                    .map(r -> new Refusal(r.id(), Moments.instant(r.refusedAt()), r.sender(), Channel.valueOf(r.channel()), r.form(), r.digest(), Json.rejections(r.rejections())))
                    .toList();
            return new Page<>(found, count(manager, sender, from, to), request.number(), request.size());
        });
    }

    /** How many on a day. */
    public long on(LocalDate day) {
        return entities.in(manager -> count(manager, null, day, day));
    }

    private static long count(EntityManager manager, String sender, LocalDate from, LocalDate to) {
        CriteriaBuilder build = manager.getCriteriaBuilder();
        CriteriaQuery<Long> count = build.createQuery(Long.class);
        Root<RefusalEntity> counted = count.from(RefusalEntity.class);
        count.select(build.count(counted)).where(conditions(build, counted, sender, from, to));
        return manager.createQuery(count).getSingleResult();
    }

    private static Predicate[] conditions(CriteriaBuilder build, Root<RefusalEntity> row, String sender, LocalDate from, LocalDate to) {
        List<Predicate> all = new ArrayList<>();
        if (sender != null) {
            all.add(build.equal(row.get("sender"), sender));
        }
        if (from != null) {
            all.add(build.greaterThanOrEqualTo(row.<Long>get("refusedAt"), ArchiveConditions.start(from)));
        }
        if (to != null) {
            all.add(build.lessThan(row.<Long>get("refusedAt"), ArchiveConditions.start(to.plusDays(1))));
        }
        return all.toArray(Predicate[]::new);
    }
}
