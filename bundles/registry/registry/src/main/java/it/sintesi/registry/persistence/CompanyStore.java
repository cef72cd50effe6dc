package it.sintesi.registry.persistence;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.registry.api.Company;
import java.util.Optional;
import javax.persistence.TypedQuery;

/** Companies in the database. */
public final class CompanyStore {

    private static final String MATCH = " FROM CompanyEntity c WHERE c.nameKey LIKE :inside ESCAPE '\\' OR c.fiscalCode LIKE :beginning ESCAPE '\\'";

    private final Units units;

    public CompanyStore(Units units) {
        this.units = units;
    }

    public Optional<Company> find(String fiscalCode) {
        return units.with(manager -> Optional.ofNullable(manager.find(CompanyEntity.class, fiscalCode)).map(CompanyEntity::company));
    }

    public Page<Company> search(String text, PageRequest page) {
        return units.with(manager -> Pages.of(
                match(manager.createQuery("SELECT c" + MATCH + " ORDER BY c.nameKey, c.fiscalCode", CompanyEntity.class), text),
                match(manager.createQuery("SELECT COUNT(c)" + MATCH, Long.class), text), page, CompanyEntity::company));
    }

    private static <T> TypedQuery<T> match(TypedQuery<T> query, String text) {
        return query.setParameter("inside", Pages.inside(text)).setParameter("beginning", Pages.beginning(text));
    }

    /** Inserts or replaces the company. */
    public void put(Company company) {
        units.run(manager -> {
            CompanyEntity row = manager.find(CompanyEntity.class, company.fiscalCode());
            boolean fresh = row == null;
            CompanyEntity target = fresh ? new CompanyEntity(company.fiscalCode()) : row;
            target.take(company);
            if (fresh) {
                manager.persist(target);
            }
        });
    }
}
