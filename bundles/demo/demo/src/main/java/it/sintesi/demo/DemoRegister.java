package it.sintesi.demo;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Companies;
import it.sintesi.registry.api.Mandates;
import it.sintesi.registry.api.MandateScope;
import it.sintesi.registry.api.People;
import it.sintesi.registry.api.Person;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Writes the people, the companies and their mandates into the register. */
public final class DemoRegister {

    private static final Caller CALLER = Caller.system("Provincia dimostrativa");

    private final Companies companies;
    private final People people;
    private final Mandates mandates;

    /** Made by Blueprint. */
    public DemoRegister(Companies companies, People people, Mandates mandates) {
        this.companies = companies;
        this.people = people;
        this.mandates = mandates;
    }

    void save(Province province, LocalDate since) {
        for (Province.Employer employer : province.employers()) {
            companies.save(CALLER, employer.company());
            Province.Intermediary by = employer.intermediary();
            if (by != null && mandates.valid(CALLER, by.code(), employer.company().fiscalCode(), since).isEmpty()) {
                mandates.grant(CALLER, new Mandates.NewMandate(employer.company().fiscalCode(), by.code(), by.kind(), Set.of(MandateScope.COMMUNICATIONS),
                        since, null, "delega-" + employer.company().fiscalCode()));
            }
        }
        for (Province.Resident resident : province.people()) {
            var person = resident.person();
            people.save(CALLER, new Person(person.fiscalCode(), person.surname(), person.name(), person.sex(), person.birthDate(), person.birthPlace(),
                    person.citizenship(), new Address(resident.municipality(), resident.postcode(), resident.street()), resident.education(), null, Map.of()));
        }
    }
}
