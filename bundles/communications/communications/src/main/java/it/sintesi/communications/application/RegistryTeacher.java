package it.sintesi.communications.application;

import com.fasterxml.jackson.databind.ObjectMapper;
import it.sintesi.communications.format.model.Employer;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.format.model.UniLav;
import it.sintesi.communications.format.model.UniSomm;
import it.sintesi.communications.format.model.UserCompany;
import it.sintesi.communications.format.model.VarDatori;
import it.sintesi.communications.format.model.Worker;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.event.EventListener;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Companies;
import it.sintesi.registry.api.Company;
import it.sintesi.registry.api.Contacts;
import it.sintesi.registry.api.Origin;
import it.sintesi.registry.api.People;
import it.sintesi.registry.api.Person;
import it.sintesi.registry.api.Seat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells the register what communications say of companies and people, after their commit: intake does not wait for the register. */
public final class RegistryTeacher implements EventListener {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Caller CALLER = Caller.system("Comunicazioni obbligatorie");

    private final Forms forms;
    private final Companies companies;
    private final People people;

    public RegistryTeacher(Forms forms, Companies companies, People people) {
        this.forms = forms;
        this.companies = companies;
        this.people = people;
    }

    @Override
    public void on(DomainEvent event) throws IOException {
        onGroup(List.of(event));
    }

    @Override
    public void onGroup(List<DomainEvent> events) throws IOException {
        Map<String, DomainEvent> byCode = new LinkedHashMap<>();
        for (DomainEvent event : events) {
            byCode.put(JSON.readTree(event.payload()).path("code").asText(), event);
        }
        Map<String, Forms.Registered> found = forms.find(byCode.keySet());
        List<Companies.Lesson> ofCompanies = new ArrayList<>();
        List<People.Lesson> ofPeople = new ArrayList<>();
        byCode.forEach((code, event) -> {
            Forms.Registered registered = found.get(code);
            if (registered == null) {
                throw new IllegalStateException("No content for the communication " + code);
            }
            Form form = registered.form();
            Origin origin = new Origin(form.kind().name() + " " + code, event.occurredAt());
            told(form).forEach(company -> ofCompanies.add(new Companies.Lesson(company, origin)));
            workers(form).forEach(worker -> ofPeople.add(new People.Lesson(person(worker), origin)));
        });
        if (!ofCompanies.isEmpty()) {
            companies.learnAll(CALLER, ofCompanies);
        }
        if (!ofPeople.isEmpty()) {
            people.learnAll(CALLER, ofPeople);
        }
    }

    private static List<Company> told(Form form) {
        if (form instanceof UniLav f) {
            return List.of(company(f.employer(), f.contract().agreement()));
        }
        if (form instanceof UniSomm f) {
            Company agency = company(f.agency().fiscalCode(), f.agency().name(), f.agency().legalSeat(), f.agency().workSeat(), null, null, null);
            UserCompany u = f.userCompany();
            return u == null || u.fiscalCode() == null ? List.of(agency)
                    : List.of(agency, company(u.fiscalCode(), u.name(), u.legalSeat(), u.workSeat(), u.sector(), u.publicBody(), null));
        }
        return form instanceof VarDatori f ? List.of(company(f.employer(), null)) : List.of();
    }

    private static List<Worker> workers(Form form) {
        if (form instanceof UniLav f) {
            return f.secondWorker() == null ? List.of(f.worker()) : List.of(f.worker(), f.secondWorker());
        }
        return form instanceof UniSomm f ? List.of(f.worker()) : List.of();
    }

    private static Company company(Employer e, String agreement) {
        return company(e.fiscalCode(), e.name(), e.legalSeat(), e.workSeat(), e.sector(), e.publicBody(), agreement);
    }

    private static Company company(String code, String name, it.sintesi.communications.format.model.Seat legal, it.sintesi.communications.format.model.Seat work, String sector,
                                   Boolean publicBody, String agreement) {
        List<Seat> seats = work == null ? List.of() : List.of(new Seat(address(work), contacts(work)));
        return new Company(code, name, null, legal == null ? null : address(legal), sector, publicBody, legal == null ? null : contacts(legal), agreement, seats, Map.of());
    }

    private static Person person(Worker w) {
        it.sintesi.communications.format.model.Person p = w.person();
        Address domicile = w.domicile() == null ? null : new Address(w.domicile().municipality(), w.domicile().postcode(), w.domicile().street());
        return new Person(p.fiscalCode(), p.surname(), p.name(), p.sex(), p.birthDate(), p.birthPlace(), p.citizenship(), domicile, w.education(), null, Map.of());
    }

    private static Address address(it.sintesi.communications.format.model.Seat seat) {
        return new Address(seat.municipality(), seat.postcode(), seat.street());
    }

    private static Contacts contacts(it.sintesi.communications.format.model.Seat seat) {
        return new Contacts(seat.phone(), seat.email(), null);
    }
}
