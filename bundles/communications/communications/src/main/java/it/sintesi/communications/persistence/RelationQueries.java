package it.sintesi.communications.persistence;

import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.Relation;
import it.sintesi.communications.domain.StepContent;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;

import javax.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads relations and careers. */
public final class RelationQueries {

    private final Entities entities;

    public RelationQueries(Entities entities) {
        this.entities = entities;
    }

    public Optional<Relation> find(String id) {
        return entities.in(manager -> {
            RelationEntity found = manager.find(RelationEntity.class, id);
            return found == null ? Optional.empty() : Optional.of(whole(manager, List.of(found)).get(0));
        });
    }

    /** All relations of a worker, newest first. */
    public List<Relation> ofWorker(String worker) {
        return entities.in(manager -> whole(manager, manager.createQuery("SELECT r FROM RelationEntity r WHERE r.worker = :w ORDER BY r.startDate DESC, r.id",
                RelationEntity.class).setParameter("w", worker).getResultList()));
    }

    /** Relations of an employer; both databases sort missing ends first when descending, so that open ones come first. */
    public Page<Relation> ofEmployer(String employer, PageRequest request) {
        return entities.in(manager -> {
            long total = manager.createQuery("SELECT COUNT(r) FROM RelationEntity r WHERE r.employer = :e", Long.class).setParameter("e", employer).getSingleResult();
            List<RelationEntity> rows = manager.createQuery("SELECT r FROM RelationEntity r WHERE r.employer = :e ORDER BY r.endDate DESC, r.startDate DESC, r.id",
                    RelationEntity.class).setParameter("e", employer).setFirstResult(request.offset()).setMaxResults(request.size()).getResultList();
            return new Page<>(whole(manager, rows), total, request.number(), request.size());
        });
    }

    /** The same, limited to places of work in these municipalities (Belfiore codes; at least one) or unknown. */
    public Page<Relation> ofEmployer(String employer, List<String> places, PageRequest request) {
        String where = " FROM RelationEntity r WHERE r.employer = :e AND (r.workplace IS NULL OR r.workplace IN :p)";
        return entities.in(manager -> {
            long total = manager.createQuery("SELECT COUNT(r)" + where, Long.class).setParameter("e", employer).setParameter("p", places).getSingleResult();
            List<RelationEntity> rows = manager.createQuery("SELECT r" + where + " ORDER BY r.endDate DESC, r.startDate DESC, r.id", RelationEntity.class)
                    .setParameter("e", employer).setParameter("p", places).setFirstResult(request.offset()).setMaxResults(request.size()).getResultList();
            return new Page<>(whole(manager, rows), total, request.number(), request.size());
        });
    }

    /** Identifiers of the living relations that a communication touched. */
    public List<String> touchedBy(String code) {
        return entities.in(manager -> manager.createQuery("SELECT DISTINCT s.relationId FROM StepEntity s, RelationEntity r WHERE s.code = :c AND r.id = s.relationId"
                + " ORDER BY s.relationId", String.class).setParameter("c", code).getResultList());
    }

    /** Codes of all communications about the relations that a communication touched, corrected and cancelled ones too, oldest first. */
    public List<String> chain(String code) {
        return entities.in(manager -> {
            List<Object[]> found = manager.createQuery("SELECT DISTINCT t.seq, t.code FROM StepEntity s, StepEntity t WHERE s.code = :c AND t.relationId = s.relationId"
                    + " ORDER BY t.seq", Object[].class).setParameter("c", code).setMaxResults(PageRequest.MAX_SIZE).getResultList();
            return found.isEmpty() ? List.of(code) : found.stream().map(pair -> (String) pair[1]).toList();
        });
    }

    private static List<Relation> whole(EntityManager manager, List<RelationEntity> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<String> ids = rows.stream().map(RelationEntity::id).toList();
        Map<String, List<StepEntity>> steps = new HashMap<>();
        manager.createQuery("SELECT s FROM StepEntity s WHERE s.relationId IN :ids AND s.valid = 1", StepEntity.class).setParameter("ids", ids).getResultList()
                .forEach(s -> steps.computeIfAbsent(s.relationId(), id -> new ArrayList<>()).add(s));
        Map<String, List<Relation.Assignment>> assignments = new HashMap<>();
        List<String> agencies = rows.stream().filter(r -> r.agency() == 1).map(RelationEntity::id).toList();
        if (!agencies.isEmpty()) {
            manager.createQuery("SELECT a FROM AssignmentEntity a WHERE a.relationId IN :ids ORDER BY a.number", AssignmentEntity.class).setParameter("ids", agencies)
                    .getResultList().forEach(a -> assignments.computeIfAbsent(a.relationId(), id -> new ArrayList<>()).add(new Relation.Assignment(a.userCompany(),
                            a.userName(), a.startDate(), a.expectedEnd(), a.endDate(), a.workplace(), a.qualification())));
        }
        return rows.stream().map(r -> new Relation(r.id(), r.employer(), r.employerName(), r.worker(), r.workerName(), r.startDate(), r.expectedEnd(), r.endDate(),
                r.endCause(), r.contract(), r.workingTime(), r.weeklyHours(), r.qualification(), r.agreement(), r.workplace(), r.provisional() == 1, r.lastCode(),
                history(steps.getOrDefault(r.id(), List.of())), r.agency() == 1, assignments.getOrDefault(r.id(), List.of()))).toList();
    }

    private static Relation.Step step(StepEntity s) {
        StepContent content = Json.content(s.content());
        return new Relation.Step(s.code(), EventKind.valueOf(s.event()), s.day(), content.summary(), content.phrases());
    }

    private static List<Relation.Step> history(List<StepEntity> steps) {
        return steps.stream().sorted(Comparator.comparingLong(StepEntity::position).thenComparingLong(StepEntity::seq))
                .map(RelationQueries::step).toList();
    }
}
