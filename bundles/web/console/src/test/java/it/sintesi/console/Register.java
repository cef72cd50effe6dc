package it.sintesi.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import it.sintesi.identity.api.TakeOver;
import it.sintesi.identity.api.TakeOvers;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Company;
import it.sintesi.registry.api.CompanyKind;
import it.sintesi.registry.api.Contacts;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.OfficeKind;
import it.sintesi.registry.api.Offices;
import it.sintesi.registry.api.Origin;
import it.sintesi.registry.api.People;
import it.sintesi.registry.api.Person;
import it.sintesi.registry.api.PersonOffices;
import it.sintesi.registry.api.PutResult;
import it.sintesi.registry.api.Seat;
import it.sintesi.web.WebHarness;

/** People, offices, take-overs and who may see whom, in memory. */
final class Register implements People, Offices, PersonOffices, TakeOvers, Authorisation {

    static final String OWN = "RSSMRA80A01B157X";
    static final String MERGED = "99000020174";
    static final String FOREIGN = "VRDLGI85T10B149K";
    static final String FOREIGN_NAME = "Verdissimi";
    static final String COMPANY = "01234567890";

    final Set<String> taken = new HashSet<>();
    final List<String> asked = new ArrayList<>();
    boolean away;

    private static Person person(String code, String surname, String municipality) {
        Map<String, Origin> origins = Map.of("surname", new Origin("UNILAV 1000012600000001 " + Province.XSS, WebHarness.NOW));
        return new Person(code, surname, "Maria", "F", LocalDate.of(1980, 1, 1), "B157", "000", new Address(municipality, "25100", "via Milano 1"), "30",
                new Contacts("030123456", "maria@example.org", null), origins);
    }

    private static final List<Person> ALL = List.of(person(OWN, "Rossi " + Province.XSS, "B157"), person(FOREIGN, FOREIGN_NAME, "B149"));

    static Company company() {
        return new Company(COMPANY, "Officine " + Province.XSS, CompanyKind.PRIVATE, new Address("B157", null, "via Roma 2"), "25.11.00", false, Contacts.NONE, "0020",
                List.of(new Seat(new Address("B157", "25100", "via Torino 3"), Contacts.NONE)), Map.of("name", new Origin("operatore", WebHarness.NOW)));
    }

    @Override
    public Optional<Person> find(Caller caller, String fiscalCode) {
        asked.add("find " + fiscalCode);
        if (fiscalCode.equals(MERGED)) {
            return find(caller, OWN);
        }
        Optional<Person> found = ALL.stream().filter(p -> p.fiscalCode().equals(fiscalCode)).findFirst();
        found.ifPresent(p -> require(caller, Permission.REGISTRY_READ, new Subject(null, fiscalCode, officeOf(p.domicile().municipality()).orElseThrow().id())));
        return found;
    }

    @Override
    public Optional<String> competentOffice(Caller caller, String fiscalCode) {
        return ALL.stream().filter(p -> p.fiscalCode().equals(fiscalCode)).findFirst().flatMap(p -> officeOf(p.domicile().municipality())).map(Office::id);
    }

    @Override
    public Page<Person> search(Caller caller, String text, PageRequest page) {
        if (away) {
            throw ServiceException.unavailable("Il registro non risponde", 10);
        }
        List<Person> found = ALL.stream().filter(p -> text == null || p.surname().toUpperCase().contains(text.toUpperCase()) || p.fiscalCode().startsWith(text.toUpperCase())).toList();
        return new Page<>(found, found.size(), 0, page.size());
    }

    @Override
    public PutResult save(Caller caller, Person person) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PutResult learn(Caller caller, Person facts, Origin origin) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Office> all() {
        return List.of(office("cpi-brescia", "CPI Brescia"), office("cpi-breno", "CPI Breno"));
    }

    private static Office office(String id, String name) {
        return new Office(id, name, OfficeKind.EMPLOYMENT_CENTRE, new Address("B149", "25043", "via Aldo Moro 1"), "Breno", "03641234", "cpi@example.org", null, List.of(), List.of());
    }

    @Override
    public Optional<String> officeOf(Person person) {
        return officeOf(person.domicile().municipality()).map(Office::id);
    }

    @Override
    public Optional<String> officeOn(String fiscalCode, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Competence> history(Caller caller, String fiscalCode) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Office> byId(String id) {
        return all().stream().filter(o -> o.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Office> officeOf(String municipality) {
        return byId("B149".equals(municipality) ? "cpi-breno" : "cpi-brescia");
    }

    @Override
    public TakeOver takeOver(Caller caller, String personCode, String reason, LocalDate until) {
        if (reason == null || reason.length() < 10) {
            throw ServiceException.rejected(Rejection.error("ID-010", "reason", "Il motivo è troppo corto.", "Scrivete almeno 10 caratteri"));
        }
        taken.add(personCode);
        return new TakeOver("1", personCode, caller.account(), caller.displayName(), caller.office(), reason, WebHarness.NOW, until, null);
    }

    @Override
    public Page<TakeOver> mine(Caller caller, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<TakeOver> of(Caller caller, String personCode) {
        throw new UnsupportedOperationException();
    }

    @Override
    public TakeOver end(Caller caller, String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Decision decide(Caller caller, Permission permission, Subject subject) {
        Set<Permission> operator = Set.of(Permission.CONSOLE_USE, Permission.REGISTRY_READ, Permission.PERSON_TAKE_OVER, Permission.COMMUNICATION_READ);
        boolean office = subject.office() == null || subject.office().equals(caller.office()) || taken.contains(subject.personCode());
        boolean allowed = caller.has(Role.ADMINISTRATOR) ? permission != Permission.PERSON_TAKE_OVER : caller.has(Role.OPERATOR) && operator.contains(permission) && office
                || caller.has(Role.ANALYST) && permission == Permission.CONSOLE_USE;
        return new Decision(allowed, allowed ? "ruolo" : "La pratica è di un altro ufficio", null);
    }

    @Override
    public Decision require(Caller caller, Permission permission, Subject subject) {
        Decision decision = decide(caller, permission, subject);
        if (!decision.allowed()) {
            throw ServiceException.forbidden(decision.reason());
        }
        return decision;
    }
}
