package it.sintesi.communications.persistence;

import it.sintesi.communications.api.BulkUploads.Item;
import it.sintesi.communications.api.BulkUploads.State;
import it.sintesi.communications.api.BulkUploads.Upload;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;

import javax.persistence.criteria.CriteriaBuilder;
import javax.persistence.criteria.CriteriaQuery;
import javax.persistence.criteria.Root;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads uploads and their results. */
public final class UploadQueries {

    private final Entities entities;

    public UploadQueries(Entities entities) {
        this.entities = entities;
    }

    /** An upload with what only its receipt and its owner need. */
    public record Known(Upload upload, String sender, String digest, Instant completedAt) {
    }

    public Optional<Known> find(String id) {
        return entities.in(manager -> Optional.ofNullable(manager.find(UploadEntity.class, id)).map(UploadQueries::known));
    }

    /** One page, newest first; of one sender, or of all when null. */
    public Page<Upload> page(String sender, PageRequest request) {
        return entities.in(manager -> {
            CriteriaBuilder build = manager.getCriteriaBuilder();
            CriteriaQuery<Long> count = build.createQuery(Long.class);
            Root<UploadEntity> counted = count.from(UploadEntity.class);
            count.select(build.count(counted));
            CriteriaQuery<UploadEntity> query = build.createQuery(UploadEntity.class);
            Root<UploadEntity> row = query.from(UploadEntity.class);
            query.select(row).orderBy(build.desc(row.get("receivedAt")), build.asc(row.get("id")));
            if (sender != null) {
                count.where(build.equal(counted.get("sender"), sender));
                query.where(build.equal(row.get("sender"), sender));
            }
            List<Upload> found = manager.createQuery(query).setFirstResult(request.offset()).setMaxResults(request.size()).getResultList().stream()
                    .map(u -> known(u).upload()).toList();
            return new Page<>(found, manager.createQuery(count).getSingleResult(), request.number(), request.size());
        });
    }

    /** One page of results in order of the file. */
    public Page<Item> items(String id, boolean onlyRefused, PageRequest request) {
        return entities.in(manager -> {
            int least = onlyRefused ? 1 : 0;
            long total = manager.createQuery("SELECT COUNT(i) FROM UploadItemEntity i WHERE i.uploadId = :u AND i.refused >= :r", Long.class).setParameter("u", id)
                    .setParameter("r", least).getSingleResult();
            List<Item> found = manager.createQuery("SELECT i FROM UploadItemEntity i WHERE i.uploadId = :u AND i.refused >= :r ORDER BY i.number", UploadItemEntity.class)
                    .setParameter("u", id).setParameter("r", least).setFirstResult(request.offset()).setMaxResults(request.size()).getResultList().stream()
                    .map(i -> new Item(i.number(), i.entry(), i.code(), Json.rejections(i.rejections()))).toList();
            return new Page<>(found, total, request.number(), request.size());
        });
    }

    private static Known known(UploadEntity u) {
        Upload upload = new Upload(u.id(), u.fileName(), Moments.instant(u.receivedAt()), u.checkOnly() == 1, State.valueOf(u.state()), u.total(), u.done(), u.accepted(),
                u.refused(), u.protocol(), u.problem());
        return new Known(upload, u.sender(), u.digest(), u.completedAt() == null ? null : Moments.instant(u.completedAt()));
    }
}
