package it.sintesi.demo;

import it.sintesi.demo.lives.LifePerson;
import it.sintesi.demo.lives.ServiceEvent;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.OfficeHours.Opening;
import it.sintesi.registry.api.OfficeHoursDesk;
import it.sintesi.registry.api.OfficeHoursDesk.Closure;
import it.sintesi.registry.api.OfficeHoursDesk.Week;
import it.sintesi.registry.api.People;
import it.sintesi.registry.api.Person;
import it.sintesi.registry.api.Transfer;
import it.sintesi.registry.api.Transfers;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Opening hours and closures of the offices; a transfer that waits for its answer; a person with two entries that wait to be merged. */
final class OfficeArea implements Area {

    private static final Caller SYSTEM = Caller.system("Provincia dimostrativa");
    /** Provisional: eleven digits, the last one is their check digit. */
    static final String PROVISIONAL = "80000000010";

    private final OfficeHoursDesk hours;
    private final Transfers transfers;
    private final People register;
    private final Desk people;
    private final CertifiedClock clock;

    OfficeArea(OfficeHoursDesk hours, Transfers transfers, People register, Desk people, CertifiedClock clock) {
        this.hours = hours;
        this.transfers = transfers;
        this.register = register;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "offices";
    }

    /** Thirty hours a week, as the charter promises: every morning, four afternoons. */
    @Override
    public void prepare(String anybody) {
        Opening morning = new Opening(LocalTime.of(9, 0), LocalTime.of(13, 0));
        Opening afternoon = new Opening(LocalTime.of(14, 0), LocalTime.of(16, 30));
        Map<DayOfWeek, List<Opening>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY)) {
            week.put(day, List.of(morning, afternoon));
        }
        week.put(DayOfWeek.FRIDAY, List.of(morning));
        people.centres().forEach(office -> hours.enter(SYSTEM, new Week(office.id(), clock.today(), week, null, null)));
    }

    @Override
    public boolean happen(ServiceEvent event) {
        return false;
    }

    @Override
    public void leaveOpen(List<String> all) {
        List<Office> offices = people.centres();
        LocalDate today = clock.today();
        LocalDate christmas = LocalDate.of(today.getYear(), 12, 24);
        LocalDate eve = christmas.isBefore(today) ? christmas.plusYears(1) : christmas;
        offices.forEach(office -> hours.close(SYSTEM, new Closure(null, office.id(), eve, eve, "Vigilia di Natale")));
        LocalDate training = today.plusDays(17);
        hours.close(SYSTEM, new Closure(null, offices.get(0).id(), training, training, "Formazione del personale"));
        people.directory().ofScene("TRANSFER").ifPresent(person -> transfers.ask(people.operator(elsewhere(offices, person)), person.code(), elsewhere(offices, person).id(),
                Transfer.Cause.OFFICE, "La persona segue un corso nel nostro territorio e chiede di essere seguita qui"));
        people.directory().ofScene("TWICE").ifPresent(this::enterAgain);
    }

    private Office elsewhere(List<Office> offices, LifePerson person) {
        String own = people.operator(person.code()).office();
        return offices.stream().filter(office -> !office.id().equals(own)).findFirst().orElseThrow();
    }

    /** The same person under a provisional code, as somebody entered her who had not found her. */
    private void enterAgain(LifePerson who) {
        var p = who.person();
        register.save(SYSTEM, new Person(PROVISIONAL, p.surname(), p.name(), p.sex(), p.birthDate(), p.birthPlace(), p.citizenship(),
                new Address(who.home().code(), who.home().postcode(), who.street()), who.education(), null, Map.of()));
    }
}
