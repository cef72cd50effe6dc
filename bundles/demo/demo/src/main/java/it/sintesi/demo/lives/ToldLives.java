package it.sintesi.demo.lives;

import it.sintesi.communications.format.FiscalCode;
import it.sintesi.communications.format.model.Person;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * People told by hand, all of Breno, so that the first operator meets them: each shows one situation of the services, always under the same name. {@code told.csv} counts in days before today;
 * {@code works} is the number of the company, {@code confirmed} the days between two confirmations of availability.
 */
public final class ToldLives {

    /** Number of the first one; nobody of the province has it. */
    static final int FIRST = 9_999_900;
    /** The first fixed companies are works of the metal trades: their people are told in the ordinary way. */
    private static final int WORKS = 19;
    private static final int SURNAME = 1, NAME = 2, SEX = 3, BIRTH = 4, DID = 5, INTERVIEW = 6, MISSED = 7, PACT = 8, AT_WORKS = 9, CONFIRMED = 10;

    private final Lives lives;
    private final Municipality breno = new Territory().all().stream().filter(town -> town.code().equals("B149")).findFirst().orElseThrow();

    public ToldLives(Lives lives) {
        this.lives = lives;
    }

    /**
     * Somebody told by hand.
     *
     * @param scene what can be seen, the first column of {@code told.csv}
     */
    public record Told(String scene, Life life) {
    }

    /** All of them, in the order of the file. */
    public List<Told> all() {
        List<Told> all = new ArrayList<>();
        for (String[] row : Csv.rows("told.csv")) {
            all.add(new Told(row[0], life(FIRST + all.size(), row)));
        }
        return all;
    }

    private Life life(int index, String[] row) {
        LifePerson person = person(index, row);
        LocalDate did = Services.workday(ago(row, DID));
        int number = index - FIRST;
        Employment job = job(lives.fixed(value(row, AT_WORKS) == null ? number % WORKS : Integer.parseInt(row[AT_WORKS])), did.minusDays(9));
        List<Telling> told = List.of(telling(index, 0, job.events().get(0), job.start().minusDays(1)), telling(index, 1, job.events().get(1), job.end().plusDays(1)));
        List<ServiceEvent> services = new ArrayList<>(List.of(event(ServiceEvent.Kind.DID, did, person, null)));
        appointment(services, row, MISSED, ServiceEvent.Kind.MISSED, did, person);
        appointment(services, row, INTERVIEW, ServiceEvent.Kind.INTERVIEW, did, person);
        if (value(row, PACT) != null) {
            services.add(event(ServiceEvent.Kind.PACT, Services.workday(ago(row, PACT)), person, null));
        }
        confirmations(services, row, did, person);
        services.sort(Comparator.comparing(ServiceEvent::day));
        return new Life(person, List.of(job), told, services, List.of());
    }

    private LifePerson person(int index, String[] row) {
        LocalDate birth = LocalDate.parse(row[BIRTH]);
        Person person = new Person(row[SURNAME], row[NAME], FiscalCode.compute(row[SURNAME], row[NAME], birth, row[SEX], breno.code()).code(), "000", row[SEX], breno.code(), birth);
        return new LifePerson(index, person, breno, "Via Leutelmonte " + (1 + index - FIRST), "40", null, false, Mobility.MOBILE, lives.fixed((index - FIRST) % WORKS).trade());
    }

    private static Employment job(LifeEmployer employer, LocalDate last) {
        Trade trade = employer.trade();
        Job job = new Job(0, employer, null, last.minusYears(3), null, Job.OPEN, false, 0, trade.occupations().get(0), trade.pay(), false, null);
        return new Employment(List.of(new JobEvent(JobEvent.Kind.START, job.start(), null, job, null), new JobEvent(JobEvent.Kind.END, last, job, null, "LO")));
    }

    private static Telling telling(int index, int number, JobEvent event, LocalDate day) {
        return new Telling("v%07d-%03d".formatted(index, number), day.atTime(9, 20), Telling.Manner.ORDINARY, event, null, true);
    }

    private void appointment(List<ServiceEvent> services, String[] row, int column, ServiceEvent.Kind outcome, LocalDate did, LifePerson person) {
        if (value(row, column) != null) {
            LocalDate day = Services.workday(ago(row, column));
            services.add(event(ServiceEvent.Kind.BOOKING, did, person, day));
            services.add(event(outcome, day, person, null));
        }
    }

    private void confirmations(List<ServiceEvent> services, String[] row, LocalDate did, LifePerson person) {
        if (value(row, CONFIRMED) != null) {
            int days = Integer.parseInt(row[CONFIRMED]);
            did.plusDays(days).datesUntil(lives.to(), Period.ofDays(days)).forEach(day -> services.add(event(ServiceEvent.Kind.CONFIRMATION, day, person, null)));
        }
    }

    private static ServiceEvent event(ServiceEvent.Kind kind, LocalDate day, LifePerson person, LocalDate about) {
        return new ServiceEvent(kind, day, person.index(), person.code(), about);
    }

    private LocalDate ago(String[] row, int column) {
        return lives.to().minusDays(Long.parseLong(value(row, column)));
    }

    private static String value(String[] row, int column) {
        return column >= row.length || row[column].isBlank() ? null : row[column];
    }
}
