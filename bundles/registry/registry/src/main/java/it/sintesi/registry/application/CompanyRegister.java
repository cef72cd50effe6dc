package it.sintesi.registry.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.registry.api.Companies;
import it.sintesi.registry.api.Company;
import it.sintesi.registry.api.Contacts;
import it.sintesi.registry.api.Origin;
import it.sintesi.registry.api.PutResult;
import it.sintesi.registry.domain.Changes.State;
import it.sintesi.registry.domain.Checks;
import it.sintesi.registry.domain.CompanyData;
import it.sintesi.registry.domain.FiscalCode;
import it.sintesi.registry.domain.Learning;
import it.sintesi.registry.persistence.ChangeStore;
import it.sintesi.registry.persistence.CompanyBatch;
import it.sintesi.registry.persistence.CompanyStore;
import it.sintesi.registry.persistence.LearntRows;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** The companies of the register. */
public final class CompanyRegister implements Companies {

    private final CompanyStore store;
    private final LearntRows<Company> rows = new CompanyBatch();
    private final DataSource dataSource;
    private final Access access;
    private final Checks checks;
    private final ChangeStore changes;
    private final Transactions transactions;
    private final CertifiedClock clock;

    public CompanyRegister(CompanyStore store, DataSource dataSource, Access access, Checks checks, ChangeStore changes, Transactions transactions, CertifiedClock clock) {
        this.store = store;
        this.dataSource = dataSource;
        this.access = access;
        this.checks = checks;
        this.changes = changes;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Optional<Company> find(Caller caller, String fiscalCode) {
        String code = FiscalCode.normal(fiscalCode);
        access.mayRead(caller, Subject.company(code));
        return transactions.required(() -> {
            Optional<Company> found = store.find(code);
            found.ifPresent(company -> access.companies(caller, "registry.read", List.of(code)));
            return found;
        });
    }

    @Override
    public Page<Company> search(Caller caller, String text, PageRequest page) {
        access.mayRead(caller, Subject.NONE);
        return transactions.required(() -> {
            Page<Company> found = store.search(text == null ? "" : text, page);
            access.companies(caller, "registry.search", found.items().stream().map(Company::fiscalCode).toList());
            return found;
        });
    }

    @Override
    public PutResult save(Caller caller, Company entered) {
        Company company = with(entered, FiscalCode.normal(entered.fiscalCode()), entered.origins());
        access.mayWrite(caller, Subject.company(company.fiscalCode()));
        checks.company(company);
        return transactions.required(() -> {
            Company known = store.find(company.fiscalCode()).orElse(null);
            Company next = with(company, company.fiscalCode(), origins(known, company, new Origin(caller.account(), clock.now())));
            if (known != null && next.equals(known)) {
                return PutResult.UNCHANGED;
            }
            store.put(next);
            Journal<Company> journal = journal(caller);
            journal.note(next.fiscalCode(), known, next);
            try (Connection connection = dataSource.getConnection()) {
                journal.write(connection);
            }
            access.companies(caller, "registry.write", List.of(company.fiscalCode()));
            return known == null ? PutResult.CREATED : PutResult.CHANGED;
        });
    }

    @Override
    public PutResult learn(Caller caller, Company facts, Origin origin) {
        return learnAll(caller, List.of(new Lesson(facts, origin))).get(0);
    }

    @Override
    public List<PutResult> learnAll(Caller caller, List<Lesson> lessons) {
        List<Lessons.Told<Company>> told = lessons.stream().map(lesson -> told(lesson.facts(), lesson.origin())).toList();
        told.stream().map(Lessons.Told::code).distinct().forEach(code -> access.mayWrite(caller, Subject.company(code)));
        return transactions.required(() -> {
            try (Connection connection = dataSource.getConnection()) {
                Lessons<Company> taken = new Lessons<>(rows, Learning::company, journal(caller));
                List<PutResult> results = taken.take(connection, told);
                access.companies(caller, "registry.learn", taken.taught());
                return results;
            }
        });
    }

    private Journal<Company> journal(Caller caller) {
        return new Journal<>(changes, ChangeStore.Kind.COMPANY, entry -> new State(CompanyData.of(entry), entry.origins()), caller.account(), clock.now());
    }

    private static Lessons.Told<Company> told(Company facts, Origin origin) {
        String code = FiscalCode.normal(facts.fiscalCode());
        return new Lessons.Told<>(code, with(facts, code, Map.of()), origin);
    }

    private static Company with(Company c, String code, Map<String, Origin> origins) {
        return new Company(code, c.name(), c.kind(), c.legalSeat(), c.sector(), c.publicBody(), c.contacts(), c.collectiveAgreement(), c.seats(), origins);
    }

    /** Who entered a datum stays its origin as long as the datum stays. */
    private static Map<String, Origin> origins(Company known, Company next, Origin now) {
        Map<String, Origin> origins = new HashMap<>();
        Map<String, Object> before = known == null ? Map.of() : data(known);
        data(next).forEach((field, value) -> {
            Origin old = value.equals(before.get(field)) ? known.origins().get(field) : null;
            origins.put(field, old == null ? now : old);
        });
        return origins;
    }

    private static Map<String, Object> data(Company c) {
        Map<String, Object> data = new HashMap<>();
        data.put("name", c.name());
        data.put("kind", c.kind());
        data.put("legalSeat", c.legalSeat());
        data.put("sector", c.sector());
        data.put("publicBody", c.publicBody());
        data.put("contacts", c.contacts().equals(Contacts.NONE) ? null : c.contacts());
        data.put("collectiveAgreement", c.collectiveAgreement());
        data.put("seats", c.seats().isEmpty() ? null : c.seats());
        data.values().removeIf(java.util.Objects::isNull);
        return data;
    }
}
