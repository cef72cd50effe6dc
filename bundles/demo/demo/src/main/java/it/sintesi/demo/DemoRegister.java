package it.sintesi.demo;

import it.sintesi.demo.lives.Intermediary;
import it.sintesi.demo.lives.LifeEmployer;
import it.sintesi.demo.lives.LifePerson;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Companies;
import it.sintesi.registry.api.Company;
import it.sintesi.registry.api.CompanyKind;
import it.sintesi.registry.api.Contacts;
import it.sintesi.registry.api.MandateScope;
import it.sintesi.registry.api.Mandates;
import it.sintesi.registry.api.People;
import it.sintesi.registry.api.Person;
import it.sintesi.registry.api.Seat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the people, the companies and their mandates into the register. */
public final class DemoRegister {

    private static final Caller CALLER = Caller.system("Provincia dimostrativa");
    private static final int GROUP = 200;

    private final Companies companies;
    private final People people;
    private final Mandates mandates;
    private final Transactions transactions;

    /** Made by Blueprint. */
    public DemoRegister(Companies companies, People people, Mandates mandates, Transactions transactions) {
        this.companies = companies;
        this.people = people;
        this.mandates = mandates;
        this.transactions = transactions;
    }

    void save(DemoStory story, LocalDate since) {
        for (LifeEmployer employer : story.employers()) {
            companies.save(CALLER, company(employer));
            Intermediary by = employer.intermediary();
            if (by != null && mandates.valid(CALLER, by.code(), employer.code(), since).isEmpty()) {
                mandates.grant(CALLER, new Mandates.NewMandate(employer.code(), by.code(), by.kind(), Set.of(MandateScope.COMMUNICATIONS), since, null, "delega-" + employer.code()));
            }
        }
        for (int from = 0; from < story.people().size(); from += GROUP) {
            List<LifePerson> group = story.people().subList(from, Math.min(from + GROUP, story.people().size()));
            // One commit for many people: nobody else is there yet.
            transactions.run(() -> group.forEach(person -> people.save(CALLER, person(person))));
        }
    }

    private static Company company(LifeEmployer employer) {
        Address seat = new Address(employer.town().code(), employer.town().postcode(), employer.street());
        Contacts contacts = new Contacts(employer.phone(), employer.email(), null);
        CompanyKind kind = employer.agency() ? CompanyKind.AGENCY : employer.trade().kind();
        return new Company(employer.code(), employer.name(), kind, seat, employer.trade().sector(), kind == CompanyKind.PUBLIC_ADMINISTRATION, contacts, employer.trade().agreement(),
                List.of(new Seat(seat, contacts)), Map.of());
    }

    private static Person person(LifePerson who) {
        var p = who.person();
        return new Person(p.fiscalCode(), p.surname(), p.name(), p.sex(), p.birthDate(), p.birthPlace(), p.citizenship(),
                new Address(who.home().code(), who.home().postcode(), who.street()), who.education(), null, Map.of());
    }
}
