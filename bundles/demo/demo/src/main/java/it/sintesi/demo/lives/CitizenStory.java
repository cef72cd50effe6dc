package it.sintesi.demo.lives;

import it.sintesi.communications.format.FiscalCode;
import it.sintesi.communications.format.model.Person;
import it.sintesi.demo.lives.JobEvent.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The life of the citizen whose account the demonstration opens, told by hand: six years at the works, dismissed, a declaration, an interview, a pact, five
 * months at an inn that suspend the status, confirmations, and out of work again today.
 */
public final class CitizenStory {

    /** Number of the citizen; nobody of the province has it. */
    static final int INDEX = 9_999_999;
    private static final int INN = 35;

    private final Lives lives;
    private final LocalDate today;
    private final List<Telling> tellings = new ArrayList<>();
    private final List<ServiceEvent> services = new ArrayList<>();
    private final List<Employment> jobs = new ArrayList<>();

    public CitizenStory(Lives lives) {
        this.lives = lives;
        this.today = lives.to();
    }

    /** Who it is. */
    public LifePerson person() {
        LocalDate birth = LocalDate.of(1988, 3, 14);
        Municipality brescia = new Territory().all().stream().filter(town -> town.code().equals("B157")).findFirst().orElseThrow();
        Person person = new Person("ZANOLA", "ELISA", FiscalCode.compute("ZANOLA", "ELISA", birth, "F", "B157").code(), "000", "F", "B157", birth);
        return new LifePerson(INDEX, person, brescia, "Via dei Prati 12", "40", null, false, Mobility.MOBILE, Trade.ALL.get(0));
    }

    /** Everything that happened to her. */
    public Life life() {
        LifePerson person = person();
        LocalDate dismissed = today.minusMonths(15);
        // Not before October 2019: the codes of collective agreements changed then.
        Job works = job(0, lives.fixed(0), today.minusYears(6), null, Job.OPEN);
        employ(works, dismissed, "LO");
        Job inn = job(1, lives.fixed(INN), today.minusMonths(10), today.minusMonths(5).minusDays(3), Job.TERM);
        employ(inn, inn.term(), "AL");
        LocalDate did = dismissed.plusDays(9);
        service(person, ServiceEvent.Kind.DID, did);
        LocalDate interview = Services.workday(did.plusDays(20));
        services.add(new ServiceEvent(ServiceEvent.Kind.BOOKING, did, INDEX, person.code(), interview));
        service(person, ServiceEvent.Kind.INTERVIEW, interview);
        service(person, ServiceEvent.Kind.PACT, Services.workday(interview.plusDays(5)));
        service(person, ServiceEvent.Kind.CONFIRMATION, did.plusDays(175));
        service(person, ServiceEvent.Kind.CONFIRMATION, did.plusDays(350));
        return new Life(person, jobs, tellings, services, List.of());
    }

    private static Job job(int number, LifeEmployer employer, LocalDate start, LocalDate term, String kind) {
        Trade trade = employer.trade();
        return new Job(number, employer, null, start, term, kind, false, 0, trade.occupations().get(0), trade.pay(), false, null);
    }

    private void employ(Job job, LocalDate end, String cause) {
        JobEvent start = new JobEvent(Kind.START, job.start(), null, job, null);
        JobEvent leaves = new JobEvent(Kind.END, end, job, null, cause);
        jobs.add(new Employment(List.of(start, leaves)));
        tell(start, job.start().minusDays(1));
        tell(leaves, end.plusDays(1));
    }

    private void tell(JobEvent event, LocalDate day) {
        tellings.add(new Telling("v%07d-%03d".formatted(INDEX, tellings.size()), day.atTime(9, 40), Telling.Manner.ORDINARY, event, null, true));
    }

    private void service(LifePerson person, ServiceEvent.Kind kind, LocalDate day) {
        services.add(new ServiceEvent(kind, day, INDEX, person.code(), null));
    }
}
