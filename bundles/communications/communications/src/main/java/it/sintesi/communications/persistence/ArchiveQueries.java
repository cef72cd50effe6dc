package it.sintesi.communications.persistence;

import it.sintesi.communications.api.Channel;
import it.sintesi.communications.api.CommunicationCriteria;
import it.sintesi.communications.api.CommunicationRow;
import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.Receipt;
import it.sintesi.communications.api.State;
import it.sintesi.communications.domain.Numbering;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;

import javax.persistence.EntityManager;
import javax.persistence.criteria.CriteriaBuilder;
import javax.persistence.criteria.CriteriaQuery;
import javax.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the archive. */
public final class ArchiveQueries {

    private final Entities entities;

    public ArchiveQueries(Entities entities) {
        this.entities = entities;
    }

    /**
     * All that is kept of one communication.
     *
     * @param row     its line
     * @param receipt its receipt
     * @param message the XML as received
     */
    public record Whole(CommunicationRow row, Receipt receipt, byte[] message) {
    }

    /** One page, newest first. */
    public Page<CommunicationRow> page(CommunicationCriteria criteria, Scope scope, PageRequest request) {
        return entities.in(manager -> {
            CriteriaBuilder build = manager.getCriteriaBuilder();
            CriteriaQuery<Long> count = build.createQuery(Long.class);
            Root<CommunicationEntity> counted = count.from(CommunicationEntity.class);
            count.select(build.count(counted)).where(new ArchiveConditions(manager, count, counted).of(criteria, scope, ArchiveConditions.Range.ALL));
            long total = manager.createQuery(count).getSingleResult();
            List<CommunicationEntity> found = total <= request.offset() ? List.of() : newest(manager, criteria, scope, request, total);
            return new Page<>(rows(manager, found), total, request.number(), request.size());
        });
    }

    /** No more is looked at than the page needs, step by step further back: Derby sorts all that it looks at. */
    private static List<CommunicationEntity> newest(EntityManager manager, CommunicationCriteria criteria, Scope scope, PageRequest request, long total) {
        boolean wide = scope.everything() || scope.office() != null;
        if (!wide || criteria.text() != null || criteria.employer() != null || criteria.worker() != null) {
            return find(manager, criteria, scope, ArchiveConditions.Range.ALL, request.offset(), request.size());
        }
        long wanted = Math.min(request.size(), total - request.offset());
        long last = manager.createQuery("SELECT MAX(c.seq) FROM CommunicationEntity c", Long.class).getSingleResult();
        List<CommunicationEntity> found = List.of();
        for (Long after : Numbering.back(last, request.offset() + request.size())) {
            found = find(manager, criteria, scope, new ArchiveConditions.Range(after, null), request.offset(), request.size());
            if (found.size() >= wanted) {
                break;
            }
        }
        return found;
    }

    /** The next rows after one, newest first; null begins. Returns the sequence numbers with the rows. */
    public Map<Long, CommunicationRow> next(CommunicationCriteria criteria, Scope scope, Long before, int size) {
        return entities.in(manager -> {
            List<CommunicationEntity> found = find(manager, criteria, scope, new ArchiveConditions.Range(null, before), 0, size);
            List<CommunicationRow> rows = rows(manager, found);
            Map<Long, CommunicationRow> bySeq = new java.util.LinkedHashMap<>();
            for (int i = 0; i < rows.size(); i++) {
                bySeq.put(found.get(i).seq(), rows.get(i));
            }
            return bySeq;
        });
    }

    /** Everything of the communication with this code. */
    public Optional<Whole> whole(String code) {
        return entities.in(manager -> byCodes(manager, List.of(code)).stream().findFirst().map(c -> {
            DocumentEntity document = manager.find(DocumentEntity.class, c.seq());
            Receipt receipt = new Receipt(c.code(), c.protocol(), Moments.instant(c.certifiedAt()), c.digest(), FormKind.valueOf(c.form()), EventKind.valueOf(c.event()),
                    c.employer(), c.worker(), c.eventDate(), c.dueDate(), c.daysLate(), c.corrects(), c.sender(), c.mandate(), Json.rejections(document.warnings()),
                    document.receipt());
            return new Whole(rows(manager, List.of(c)).get(0), receipt, new Packed(document.message(), document.messageSize()).unpack());
        }));
    }

    /** Lines of these communications, oldest first. */
    public List<CommunicationRow> rows(Collection<String> codes) {
        return entities.in(manager -> rows(manager, byCodes(manager, codes)));
    }

    /** Sender of a communication. */
    public Optional<String> sender(String code) {
        return entities.in(manager -> byCodes(manager, List.of(code)).stream().findFirst().map(CommunicationEntity::sender));
    }

    /** How many came in and how many of them late, on a day. */
    public long[] received(LocalDate day) {
        return entities.in(manager -> {
            long from = ArchiveConditions.start(day);
            long to = ArchiveConditions.start(day.plusDays(1));
            long all = manager.createQuery("SELECT COUNT(c) FROM CommunicationEntity c WHERE c.certifiedAt >= :f AND c.certifiedAt < :t", Long.class)
                    .setParameter("f", from).setParameter("t", to).getSingleResult();
            long late = manager.createQuery("SELECT COUNT(c) FROM CommunicationEntity c WHERE c.certifiedAt >= :f AND c.certifiedAt < :t AND c.daysLate > 0", Long.class)
                    .setParameter("f", from).setParameter("t", to).getSingleResult();
            return new long[] {all, late};
        });
    }

    private static List<CommunicationEntity> byCodes(EntityManager manager, Collection<String> codes) {
        return codes.isEmpty() ? List.of() : manager.createQuery("SELECT c FROM CommunicationEntity c WHERE c.code IN :codes ORDER BY c.seq", CommunicationEntity.class)
                .setParameter("codes", codes).getResultList();
    }

    private static List<CommunicationEntity> find(EntityManager manager, CommunicationCriteria criteria, Scope scope, ArchiveConditions.Range range, int offset, int size) {
        CriteriaBuilder build = manager.getCriteriaBuilder();
        CriteriaQuery<CommunicationEntity> query = build.createQuery(CommunicationEntity.class);
        Root<CommunicationEntity> row = query.from(CommunicationEntity.class);
        query.select(row).where(new ArchiveConditions(manager, query, row).of(criteria, scope, range)).orderBy(build.desc(row.get("seq")));
        return manager.createQuery(query).setFirstResult(offset).setMaxResults(size).getResultList();
    }

    private static List<CommunicationRow> rows(EntityManager manager, List<CommunicationEntity> found) {
        Map<Long, StateEntity> states = new HashMap<>();
        if (!found.isEmpty()) {
            manager.createQuery("SELECT s FROM StateEntity s WHERE s.seq IN :seqs", StateEntity.class)
                    .setParameter("seqs", found.stream().map(CommunicationEntity::seq).toList()).getResultList()
                    .forEach(s -> states.put(s.seq(), s));
        }
        List<CommunicationRow> rows = new ArrayList<>(found.size());
        for (CommunicationEntity c : found) {
            StateEntity replaced = states.get(c.seq());
            rows.add(new CommunicationRow(c.code(), c.protocol(), Moments.instant(c.certifiedAt()), FormKind.valueOf(c.form()), EventKind.valueOf(c.event()), c.kind(),
                    replaced == null ? State.VALID : State.valueOf(replaced.state()), c.employer(), c.employerName(), c.worker(), c.workerName(), c.eventDate(), c.dueDate(), c.daysLate(),
                    c.office(), Channel.valueOf(c.channel()), c.corrects(), replaced == null ? null : replaced.replacedBy()));
        }
        return rows;
    }
}
