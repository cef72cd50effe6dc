package it.sintesi.registry.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.registry.api.Contacts;
import it.sintesi.registry.api.Origin;
import it.sintesi.registry.api.People;
import it.sintesi.registry.api.Person;
import it.sintesi.registry.api.PutResult;
import it.sintesi.registry.domain.Changes.State;
import it.sintesi.registry.domain.Checks;
import it.sintesi.registry.domain.FiscalCode;
import it.sintesi.registry.domain.Learning;
import it.sintesi.registry.domain.PersonData;
import it.sintesi.registry.persistence.ChangeStore;
import it.sintesi.registry.persistence.LearntRows;
import it.sintesi.registry.persistence.PersonBatch;
import it.sintesi.registry.persistence.PersonStore;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** The people of the register. */
public final class PeopleRegister implements People {

    private final PersonStore store;
    private final LearntRows<Person> rows = new PersonBatch();
    private final DataSource dataSource;
    private final Access access;
    private final Competence competence;
    private final Links links;
    private final Checks checks;
    private final ChangeStore changes;
    private final Transactions transactions;
    private final CertifiedClock clock;

    public PeopleRegister(PersonStore store, DataSource dataSource, Access access, Competence competence, Links links, Checks checks, ChangeStore changes, Transactions transactions, CertifiedClock clock) {
        this.store = store;
        this.dataSource = dataSource;
        this.access = access;
        this.competence = competence;
        this.links = links;
        this.checks = checks;
        this.changes = changes;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Optional<Person> find(Caller caller, String fiscalCode) {
        String code = links.current(FiscalCode.normal(fiscalCode));
        // The decision stands outside: a refusal is no failed transaction.
        Optional<Person> found = transactions.required(() -> store.find(code));
        access.mayRead(caller, found.map(competence::subject).orElse(Subject.person(code)));
        found.ifPresent(person -> transactions.run(() -> access.people(caller, "registry.read", List.of(code))));
        return found;
    }

    @Override
    public Optional<String> competentOffice(Caller caller, String fiscalCode) {
        access.mayRead(caller, Subject.NONE);
        return transactions.required(() -> store.find(links.current(FiscalCode.normal(fiscalCode))).flatMap(competence::officeOf));
    }

    @Override
    public Page<Person> search(Caller caller, String text, PageRequest page) {
        access.mayRead(caller, Subject.NONE);
        return transactions.required(() -> {
            Page<Person> found = store.search(text == null ? "" : text, page);
            List<Person> seen = found.items().stream().filter(person -> access.sees(caller, competence.subject(person))).toList();
            access.people(caller, "registry.search", seen.stream().map(Person::fiscalCode).toList());
            return new Page<>(seen, found.total(), found.number(), found.size());
        });
    }

    @Override
    public PutResult save(Caller caller, Person entered) {
        Person person = with(entered, links.current(FiscalCode.normal(entered.fiscalCode())), entered.origins());
        access.mayWrite(caller, Subject.person(person.fiscalCode()));
        checks.person(person);
        return transactions.required(() -> {
            Person known = store.find(person.fiscalCode()).orElse(null);
            Person next = with(person, person.fiscalCode(), origins(known, person, new Origin(caller.account(), clock.now())));
            if (known != null && next.equals(known)) {
                return PutResult.UNCHANGED;
            }
            store.put(next);
            Journal<Person> journal = journal(caller);
            journal.note(next.fiscalCode(), known, next);
            try (Connection connection = dataSource.getConnection()) {
                journal.write(connection);
            }
            access.people(caller, "registry.write", List.of(person.fiscalCode()));
            return known == null ? PutResult.CREATED : PutResult.CHANGED;
        });
    }

    @Override
    public PutResult learn(Caller caller, Person facts, Origin origin) {
        return learnAll(caller, List.of(new Lesson(facts, origin))).get(0);
    }

    @Override
    public List<PutResult> learnAll(Caller caller, List<Lesson> lessons) {
        List<Lessons.Told<Person>> told = lessons.stream().map(lesson -> told(lesson.facts(), lesson.origin())).toList();
        told.stream().map(Lessons.Told::code).distinct().forEach(code -> access.mayWrite(caller, Subject.person(code)));
        return transactions.required(() -> {
            try (Connection connection = dataSource.getConnection()) {
                Lessons<Person> taken = new Lessons<>(rows, Learning::person, journal(caller));
                List<PutResult> results = taken.take(connection, told);
                access.people(caller, "registry.learn", taken.taught());
                return results;
            }
        });
    }

    private Journal<Person> journal(Caller caller) {
        return new Journal<>(changes, ChangeStore.Kind.PERSON, entry -> new State(PersonData.of(entry), entry.origins()), caller.account(), clock.now());
    }

    private Lessons.Told<Person> told(Person facts, Origin origin) {
        // What messages still tell under a former code belongs to the person it was merged into.
        String code = links.current(FiscalCode.normal(facts.fiscalCode()));
        return new Lessons.Told<>(code, with(facts, code, Map.of()), origin);
    }

    private static Person with(Person p, String code, Map<String, Origin> origins) {
        return new Person(code, p.surname(), p.name(), p.sex(), p.birthDate(), p.birthPlace(), p.citizenship(), p.domicile(), p.education(), p.contacts(), origins);
    }

    /** Who entered a datum stays its origin as long as the datum stays. */
    private static Map<String, Origin> origins(Person known, Person next, Origin now) {
        Map<String, Origin> origins = new HashMap<>();
        Map<String, Object> before = known == null ? Map.of() : data(known);
        data(next).forEach((field, value) -> {
            Origin old = value.equals(before.get(field)) ? known.origins().get(field) : null;
            origins.put(field, old == null ? now : old);
        });
        return origins;
    }

    private static Map<String, Object> data(Person p) {
        Map<String, Object> data = new HashMap<>();
        data.put("surname", p.surname());
        data.put("name", p.name());
        data.put("sex", p.sex());
        data.put("birthDate", p.birthDate());
        data.put("birthPlace", p.birthPlace());
        data.put("citizenship", p.citizenship());
        data.put("domicile", p.domicile());
        data.put("education", p.education());
        data.put("contacts", p.contacts().equals(Contacts.NONE) ? null : p.contacts());
        data.values().removeIf(java.util.Objects::isNull);
        return data;
    }
}
