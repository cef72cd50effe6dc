package it.sintesi.communications.application;

import com.fasterxml.jackson.databind.ObjectMapper;
import it.sintesi.communications.api.CommunicationContent;
import it.sintesi.communications.format.FormReader;
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
import java.util.List;
import java.util.Map;

/** Tells the register what communications say of companies and people, after their commit: intake does not wait for the register. */
public final class RegistryTeacher implements EventListener {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Caller CALLER = Caller.system("Comunicazioni obbligatorie");

    private final CommunicationContent content;
    private final Companies companies;
    private final People people;

    public RegistryTeacher(CommunicationContent content, Companies companies, People people) {
        this.content = content;
        this.companies = companies;
        this.people = people;
    }

    @Override
    public void on(DomainEvent event) throws IOException {
        String code = JSON.readTree(event.payload()).path("code").asText();
        String xml = content.outgoingXml(code).orElseThrow(() -> new IllegalStateException("No content for the communication " + code));
        Form form = FormReader.read(xml).form();
        Origin origin = new Origin(form.kind().name() + " " + code, event.occurredAt());
        if (form instanceof UniLav f) {
            company(f.employer(), f.contract().agreement(), origin);
            person(f.worker(), origin);
            if (f.secondWorker() != null) {
                person(f.secondWorker(), origin);
            }
        } else if (form instanceof UniSomm f) {
            company(f.agency().fiscalCode(), f.agency().name(), f.agency().legalSeat(), f.agency().workSeat(), null, null, null, origin);
            user(f.userCompany(), origin);
            person(f.worker(), origin);
        } else if (form instanceof VarDatori f) {
            company(f.employer(), null, origin);
        }
    }

    private void company(Employer e, String agreement, Origin origin) {
        company(e.fiscalCode(), e.name(), e.legalSeat(), e.workSeat(), e.sector(), e.publicBody(), agreement, origin);
    }

    private void user(UserCompany u, Origin origin) {
        if (u != null && u.fiscalCode() != null) {
            company(u.fiscalCode(), u.name(), u.legalSeat(), u.workSeat(), u.sector(), u.publicBody(), null, origin);
        }
    }

    private void company(String code, String name, it.sintesi.communications.format.model.Seat legal, it.sintesi.communications.format.model.Seat work, String sector,
                         Boolean publicBody, String agreement, Origin origin) {
        List<Seat> seats = work == null ? List.of() : List.of(new Seat(address(work), contacts(work)));
        companies.learn(CALLER, new Company(code, name, null, legal == null ? null : address(legal), sector, publicBody, legal == null ? null : contacts(legal), agreement,
                seats, Map.of()), origin);
    }

    private void person(Worker w, Origin origin) {
        it.sintesi.communications.format.model.Person p = w.person();
        Address domicile = w.domicile() == null ? null : new Address(w.domicile().municipality(), w.domicile().postcode(), w.domicile().street());
        people.learn(CALLER, new Person(p.fiscalCode(), p.surname(), p.name(), p.sex(), p.birthDate(), p.birthPlace(), p.citizenship(), domicile, w.education(), null, Map.of()),
                origin);
    }

    private static Address address(it.sintesi.communications.format.model.Seat seat) {
        return new Address(seat.municipality(), seat.postcode(), seat.street());
    }

    private static Contacts contacts(it.sintesi.communications.format.model.Seat seat) {
        return new Contacts(seat.phone(), seat.email(), null);
    }
}
