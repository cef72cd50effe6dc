package it.sintesi.reception;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Companies;
import it.sintesi.registry.api.Company;
import it.sintesi.registry.api.Contacts;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.OfficeKind;
import it.sintesi.registry.api.Offices;
import it.sintesi.registry.api.Origin;
import it.sintesi.registry.api.People;
import it.sintesi.registry.api.Person;
import it.sintesi.registry.api.PutResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A register of some people and one company; it authorises as the real one does. Bruno's name holds the canary. */
final class Register implements People, Offices {

    static final String ANNA = "RSSNNA85A41B157X", BRUNO = "BNCBRN80A01B157T", CARLA = "VRDCRL90A41B157K", UNKNOWN = "NRENCL80A01B157R";
    static final String COMPANY = "99000010175", CANARY = "CANARINO", XSS = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

    final Map<String, Person> people = new ConcurrentHashMap<>();
    private final Authorisation authorisation;

    Register(Authorisation authorisation) {
        this.authorisation = authorisation;
        add(ANNA, "Rossi", "Anna");
        add(BRUNO, "Bianchi " + CANARY, "Bruno " + XSS);
        add(CARLA, "Verdi", "Carla");
    }

    void add(String code, String surname, String name) {
        people.put(code, new Person(code, surname, name, "F", LocalDate.of(1985, 1, 1), "B157", "000", new Address("B149", "25043", "Via Po 3"), "50",
                new Contacts("030123456", code + "@example.org", null), Map.of()));
    }

    @Override
    public Optional<Person> find(Caller caller, String fiscalCode) {
        authorisation.require(caller, Permission.REGISTRY_READ, new Subject(null, fiscalCode, people.containsKey(fiscalCode) ? "cpi-breno" : null));
        return Optional.ofNullable(people.get(fiscalCode));
    }

    @Override
    public Optional<String> competentOffice(Caller caller, String fiscalCode) {
        return people.containsKey(fiscalCode) ? Optional.of("cpi-breno") : Optional.empty();
    }

    @Override
    public Page<Person> search(Caller caller, String text, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PutResult save(Caller caller, Person person) {
        authorisation.require(caller, Permission.REGISTRY_WRITE, Subject.person(person.fiscalCode()));
        people.put(person.fiscalCode(), person);
        return PutResult.CREATED;
    }

    @Override
    public PutResult learn(Caller caller, Person facts, Origin origin) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Office> all() {
        return List.of(office("cpi-breno", "Centro per l'impiego di Breno"), office("cpi-brescia", "Centro per l'impiego di Brescia"));
    }

    private static Office office(String id, String name) {
        return new Office(id, name, OfficeKind.EMPLOYMENT_CENTRE, new Address("B149", "25043", "Via Aldo Moro"), "Breno", "0303748391", id + "@example.org", null, List.of(), List.of());
    }

    @Override
    public Optional<Office> byId(String id) {
        return all().stream().filter(o -> o.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Office> officeOf(String municipality) {
        return "B149".equals(municipality) ? byId("cpi-breno") : Optional.empty();
    }

    Companies companies() {
        return new Companies() {
            @Override
            public Optional<Company> find(Caller caller, String fiscalCode) {
                authorisation.require(caller, Permission.REGISTRY_READ, Subject.company(fiscalCode));
                return fiscalCode.equals(COMPANY) ? Optional.of(new Company(COMPANY, "Officine " + XSS, null, null, null, false, null, null, List.of(), Map.of())) : Optional.empty();
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
        };
    }
}
