package it.sintesi.identity;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Companies;
import it.sintesi.registry.api.Company;
import it.sintesi.registry.api.CompanyKind;
import it.sintesi.registry.api.Contacts;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.OfficeKind;
import it.sintesi.registry.api.Offices;
import it.sintesi.registry.api.Origin;
import it.sintesi.registry.api.People;
import it.sintesi.registry.api.Person;
import it.sintesi.registry.api.PutResult;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A register of one company, one person and two offices. */
public final class SmallRegister {

    public static final String CODE = "99000010175";
    public static final String PEC = "officine@pec.example.org";
    public static final String EMAIL = "personale@example.org";
    public static final String PERSON = "RSSMRA80A41B157B";

    private static final Office BRESCIA = new Office("cpi-brescia", "CPI Brescia", OfficeKind.EMPLOYMENT_CENTRE, new Address("B157", "25121", "Via Cipro 3"), "Brescia",
            "0303749111", "cpi.brescia@example.org", null, List.of(), List.of());
    public final Map<String, Company> known = new HashMap<>(Map.of(CODE, company("olga", CompanyKind.PRIVATE)));
    public final Companies companies = new Ledger();
    public final People people = new Heads();
    public final Offices offices = new Places();

    public static Company company(String source, CompanyKind kind) {
        return new Company(CODE, "Officine Esempio Srl", kind, new Address("B157", "25121", "Via Milano 1"), "25.62.00", false,
                new Contacts(null, EMAIL, PEC), null, List.of(), Map.of("contacts", new Origin(source, Instant.EPOCH)));
    }

    private final class Ledger implements Companies {

        @Override
        public Optional<Company> find(Caller caller, String fiscalCode) {
            return Optional.ofNullable(known.get(fiscalCode));
        }

        @Override
        public Page<Company> search(Caller caller, String text, PageRequest page) {
            throw new UnsupportedOperationException();
        }

        @Override
        public PutResult save(Caller caller, Company company) {
            throw new UnsupportedOperationException();
        }

        @Override
        public PutResult learn(Caller caller, Company facts, Origin origin) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Heads implements People {

        @Override
        public Optional<Person> find(Caller caller, String fiscalCode) {
            return fiscalCode.equals(PERSON) ? Optional.of(new Person(PERSON, "ROSSI", "MARIA", "F", null, "B157", "000", null, null, null, null)) : Optional.empty();
        }

        @Override
        public Page<Person> search(Caller caller, String text, PageRequest page) {
            throw new UnsupportedOperationException();
        }

        @Override
        public PutResult save(Caller caller, Person person) {
            throw new UnsupportedOperationException();
        }

        @Override
        public PutResult learn(Caller caller, Person facts, Origin origin) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Places implements Offices {

        @Override
        public List<Office> all() {
            return List.of(BRESCIA);
        }

        @Override
        public Optional<Office> byId(String id) {
            return all().stream().filter(office -> office.id().equals(id)).findFirst();
        }

        @Override
        public Optional<Office> officeOf(String municipality) {
            return "B157".equals(municipality) ? Optional.of(BRESCIA) : Optional.empty();
        }
    }
}
