package it.sintesi.registry.persistence;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.reading.Reading;
import it.sintesi.registry.api.Person;
import java.util.Optional;
import javax.persistence.TypedQuery;

/** People in the database. */
public final class PersonStore {

    private static final String MATCH = " FROM PersonEntity c WHERE c.nameKey LIKE :inside ESCAPE '\\' OR c.fiscalCode LIKE :beginning ESCAPE '\\'";
    /** Names have no digits: a text with one is the beginning of a code, and the primary key finds it without reading the register. */
    private static final String CODES = " FROM PersonEntity c WHERE c.fiscalCode >= :from AND c.fiscalCode <= :to";
    /** Not before any end of a code, in the order of every collation. */
    private static final String LAST = "Z".repeat(16);

    private final Units units;

    public PersonStore(Units units) {
        this.units = units;
    }

    public Optional<Person> find(String fiscalCode) {
        return Reading.once("registry.person", () -> units.with(manager -> Optional.ofNullable(manager.find(PersonEntity.class, fiscalCode)).map(PersonEntity::person)), fiscalCode);
    }

    public Page<Person> search(String text, PageRequest page) {
        if (text.chars().anyMatch(Character::isDigit)) {
            String from = Columns.key(text);
            return units.with(manager -> Pages.of(
                    manager.createQuery("SELECT c" + CODES + " ORDER BY c.nameKey, c.fiscalCode", PersonEntity.class).setParameter("from", from).setParameter("to", from + LAST),
                    manager.createQuery("SELECT COUNT(c)" + CODES, Long.class).setParameter("from", from).setParameter("to", from + LAST), page, PersonEntity::person));
        }
        return units.with(manager -> Pages.of(
                match(manager.createQuery("SELECT c" + MATCH + " ORDER BY c.nameKey, c.fiscalCode", PersonEntity.class), text),
                match(manager.createQuery("SELECT COUNT(c)" + MATCH, Long.class), text), page, PersonEntity::person));
    }

    private static <T> TypedQuery<T> match(TypedQuery<T> query, String text) {
        return query.setParameter("inside", Pages.inside(text)).setParameter("beginning", Pages.beginning(text));
    }

    /** Inserts or replaces the person. */
    public void put(Person person) {
        units.run(manager -> {
            PersonEntity row = manager.find(PersonEntity.class, person.fiscalCode());
            boolean fresh = row == null;
            PersonEntity target = fresh ? new PersonEntity(person.fiscalCode()) : row;
            target.take(person);
            if (fresh) {
                manager.persist(target);
            }
        });
    }
}
