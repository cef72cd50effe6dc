package it.sintesi.communications.persistence;

import it.sintesi.kernel.jdbc.Phrases;
import it.sintesi.communications.api.Finding;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;

import javax.persistence.EntityManager;
import javax.persistence.LockModeType;
import javax.persistence.criteria.CriteriaBuilder;
import javax.persistence.criteria.CriteriaQuery;
import javax.persistence.criteria.Predicate;
import javax.persistence.criteria.Root;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads findings and closes them. */
public final class FindingQueries {

    private final Entities entities;

    public FindingQueries(Entities entities) {
        this.entities = entities;
    }

    /** One page, newest first; of one office (and of none in particular), or of all when null. */
    public Page<Finding> page(Finding.Kind kind, Finding.State state, String office, PageRequest request) {
        return entities.in(manager -> {
            CriteriaBuilder build = manager.getCriteriaBuilder();
            CriteriaQuery<Long> count = build.createQuery(Long.class);
            Root<FindingEntity> counted = count.from(FindingEntity.class);
            count.select(build.count(counted)).where(conditions(build, counted, kind, state, office));
            CriteriaQuery<FindingEntity> query = build.createQuery(FindingEntity.class);
            Root<FindingEntity> row = query.from(FindingEntity.class);
            query.select(row).where(conditions(build, row, kind, state, office)).orderBy(build.desc(row.get("foundAt")), build.asc(row.get("id")));
            List<Finding> found = manager.createQuery(query).setFirstResult(request.offset()).setMaxResults(request.size()).getResultList().stream()
                    .map(FindingQueries::finding).toList();
            return new Page<>(found, manager.createQuery(count).getSingleResult(), request.number(), request.size());
        });
    }

    public Optional<Finding> find(String id) {
        return entities.in(manager -> Optional.ofNullable(manager.find(FindingEntity.class, id)).map(FindingQueries::finding));
    }

    /** How many are open. */
    public long open() {
        return entities.in(manager -> manager.createQuery("SELECT COUNT(f) FROM FindingEntity f WHERE f.state = 'OPEN'", Long.class).getSingleResult());
    }

    /** Closes one that is open; false when somebody has closed it already. */
    public boolean close(String id, String note, String by, Instant at) {
        return entities.in(manager -> close(manager, id, note, by, at));
    }

    private static boolean close(EntityManager manager, String id, String note, String by, Instant at) {
        FindingEntity finding = manager.find(FindingEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (finding == null || !Finding.State.OPEN.name().equals(finding.state())) {
            return false;
        }
        finding.state(Finding.State.CLOSED.name());
        finding.note(note);
        finding.handledBy(by);
        finding.handledAt(Moments.micros(at));
        manager.flush();
        return true;
    }

    private static Predicate[] conditions(CriteriaBuilder build, Root<FindingEntity> row, Finding.Kind kind, Finding.State state, String office) {
        List<Predicate> all = new ArrayList<>();
        if (kind != null) {
            all.add(build.equal(row.get("kind"), kind.name()));
        }
        if (state != null) {
            all.add(build.equal(row.get("state"), state.name()));
        }
        if (office != null) {
            all.add(build.or(build.equal(row.get("office"), office), build.isNull(row.get("office"))));
        }
        return all.toArray(Predicate[]::new);
    }

    static Finding finding(FindingEntity f) {
        return new Finding(f.id(), Finding.Kind.valueOf(f.kind()), f.code(), f.relationId(), f.employer(), f.worker(), f.office(), f.summary(), Phrases.read(f.phrases()), Moments.instant(f.foundAt()),
                Finding.State.valueOf(f.state()), f.note(), f.handledBy());
    }
}
