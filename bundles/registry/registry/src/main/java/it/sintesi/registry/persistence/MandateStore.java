package it.sintesi.registry.persistence;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.registry.api.Mandate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Mandates in the database. */
public final class MandateStore {

    private final Units units;

    public MandateStore(Units units) {
        this.units = units;
    }

    public void insert(Mandate mandate) {
        units.run(manager -> manager.persist(new MandateEntity(mandate)));
    }

    public Optional<Mandate> find(String id) {
        return units.with(manager -> Optional.ofNullable(manager.find(MandateEntity.class, id)).map(MandateEntity::mandate));
    }

    /** Marks the mandate as revoked and gives it back. */
    public Mandate revoke(String id, String by, Instant at, String reason) {
        return units.with(manager -> {
            MandateEntity row = manager.find(MandateEntity.class, id);
            row.revoke(by, at, reason);
            return row.mandate();
        });
    }

    /** Every mandate between two parties, also past ones. */
    public List<Mandate> between(String intermediary, String company) {
        return units.with(manager -> manager.createQuery("SELECT m FROM MandateEntity m WHERE m.intermediary = :intermediary AND m.company = :company",
                MandateEntity.class).setParameter("intermediary", intermediary).setParameter("company", company).getResultList().stream()
                .map(MandateEntity::mandate).toList());
    }

    public Page<Mandate> ofCompany(String company, PageRequest page) {
        return units.with(manager -> Pages.of(
                manager.createQuery("SELECT m FROM MandateEntity m WHERE m.company = :code ORDER BY m.grantedAt DESC, m.id", MandateEntity.class)
                        .setParameter("code", company),
                manager.createQuery("SELECT COUNT(m) FROM MandateEntity m WHERE m.company = :code", Long.class).setParameter("code", company),
                page, MandateEntity::mandate));
    }

    public Page<Mandate> ofIntermediary(String intermediary, PageRequest page) {
        return units.with(manager -> Pages.of(
                manager.createQuery("SELECT m FROM MandateEntity m WHERE m.intermediary = :code ORDER BY m.grantedAt DESC, m.id", MandateEntity.class)
                        .setParameter("code", intermediary),
                manager.createQuery("SELECT COUNT(m) FROM MandateEntity m WHERE m.intermediary = :code", Long.class).setParameter("code", intermediary),
                page, MandateEntity::mandate));
    }
}
