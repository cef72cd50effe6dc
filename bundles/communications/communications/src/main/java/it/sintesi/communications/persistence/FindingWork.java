package it.sintesi.communications.persistence;

import it.sintesi.communications.api.Finding;

import java.util.List;
import java.util.Set;
import javax.persistence.TypedQuery;

/** Reads findings as work and by whom they concern. The office null means all of them. */
public final class FindingWork {

    private static final String MINE = " AND (:everywhere = 1 OR f.office = :office OR f.office IS NULL)";
    private static final String OPEN = " FROM FindingEntity f WHERE f.state = 'OPEN' AND f.kind IN :kinds" + MINE;
    private static final String WORKER = "SELECT f FROM FindingEntity f WHERE f.worker = :code" + MINE + " ORDER BY f.foundAt DESC, f.id";
    private static final String EMPLOYER = "SELECT f FROM FindingEntity f WHERE f.employer = :code" + MINE + " ORDER BY f.foundAt DESC, f.id";

    private final Entities entities;

    public FindingWork(Entities entities) {
        this.entities = entities;
    }

    /** The oldest open ones of these kinds. */
    public List<Finding> open(Set<Finding.Kind> kinds, String office, int limit) {
        return entities.in(manager -> scoped(manager.createQuery("SELECT f" + OPEN + " ORDER BY f.foundAt, f.id", FindingEntity.class), office)
                .setParameter("kinds", names(kinds)).setMaxResults(limit).getResultList().stream().map(FindingQueries::finding).toList());
    }

    /** How many of these kinds are open. */
    public long count(Set<Finding.Kind> kinds, String office) {
        return entities.in(manager -> scoped(manager.createQuery("SELECT COUNT(f)" + OPEN, Long.class), office).setParameter("kinds", names(kinds)).getSingleResult());
    }

    public List<Finding> ofWorker(String code, String office, int limit) {
        return about(WORKER, code, office, limit);
    }

    public List<Finding> ofEmployer(String code, String office, int limit) {
        return about(EMPLOYER, code, office, limit);
    }

    private List<Finding> about(String query, String code, String office, int limit) {
        return entities.in(manager -> scoped(manager.createQuery(query, FindingEntity.class), office).setParameter("code", code).setMaxResults(limit)
                .getResultList().stream().map(FindingQueries::finding).toList());
    }

    private static <T> TypedQuery<T> scoped(TypedQuery<T> query, String office) {
        return query.setParameter("everywhere", office == null ? 1 : 0).setParameter("office", office == null ? "" : office);
    }

    private static List<String> names(Set<Finding.Kind> kinds) {
        return kinds.stream().map(Enum::name).sorted().toList();
    }
}
