package it.sintesi.demo.lives;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The lives of a province: the same seed, size and dates always give the same. Lives are made when asked for and not kept, on any thread. */
public final class Lives {

    private static final double OVERLAPS = 0.6;
    private static final double CALLED_OFF = 0.5;

    private final long seed;
    private final int people;
    private final LocalDate from;
    private final LocalDate to;
    private final Population population;
    private final Economy economy;
    private final Jobs jobs;
    private final Careers careers;

    /**
     * A province.
     *
     * @param people how many
     * @param from   first day of the story; jobs that people have on it began earlier and are told too
     * @param to     day after the last one
     * @throws IllegalArgumentException when there are more people than different fiscal codes
     */
    public Lives(long seed, int people, LocalDate from, LocalDate to) {
        Territory territory = new Territory();
        Names names = new Names();
        Seasons seasons = new Seasons();
        this.seed = seed;
        this.people = people;
        this.from = from;
        this.to = to;
        this.population = new Population(seed, territory, names, to);
        if (people > population.capacity()) {
            throw new IllegalArgumentException("at most " + population.capacity() + " people");
        }
        this.economy = new Economy(seed, territory, names, people);
        this.jobs = new Jobs(economy, seasons);
        this.careers = new Careers(jobs, seasons, from, to);
    }

    public int people() {
        return people;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    /** Who may send for employers. */
    public List<Intermediary> intermediaries() {
        return economy.intermediaries();
    }

    /** Every company and agency; for provinces small enough to be written down. */
    public List<LifeEmployer> employers() {
        List<LifeEmployer> all = new ArrayList<>();
        for (Trade trade : Trade.ALL) {
            for (int rank = 0; rank < economy.companies(trade); rank++) {
                all.add(economy.company(trade, rank));
            }
        }
        all.addAll(economy.agencies());
        return all;
    }

    /** The company with that number of the sixty whose codes never change. */
    public LifeEmployer fixed(int number) {
        int left = number;
        for (Trade trade : Trade.ALL) {
            if (left < trade.fixed()) {
                return economy.company(trade, left);
            }
            left -= trade.fixed();
        }
        throw new IllegalArgumentException("no company " + number);
    }

    /** The person with that number, from 0. */
    public LifePerson person(int index) {
        return population.person(index);
    }

    /** The life of the person with that number. */
    public Life life(int index) {
        LifePerson person = population.person(index);
        Dice dice = Dice.of(seed, "life", index);
        List<Employment> career = careers.of(person, dice);
        Teller teller = new Teller(person, Dice.of(seed, "telling", index));
        List<Employment> others = new ArrayList<>();
        for (int i = 0; i < career.size(); i++) {
            Employment job = career.get(i);
            teller.tell(job);
            if (job.first().fullTime() && job.events().size() <= 2 && dice.percent(OVERLAPS)) {
                second(dice, job, person).ifPresent(other -> {
                    teller.overlap(other);
                    others.add(other);
                });
            }
            LocalDate next = i + 1 < career.size() ? career.get(i + 1).start() : to;
            if (job.end() != null && ChronoUnit.DAYS.between(job.end(), next) > 60 && dice.percent(CALLED_OFF)) {
                teller.callOff(jobs.offer(dice, person, 900 + i, job.end().plusDays(30)));
            }
        }
        List<ServiceEvent> services = new Services(person, Dice.of(seed, "services", index), from, to).of(career);
        List<Employment> all = new ArrayList<>(career);
        all.addAll(others);
        List<Telling> told = teller.tellings().stream().filter(telling -> telling.sentAt().toLocalDate().isBefore(to)).sorted(Comparator.comparing(Telling::sentAt)).toList();
        Set<String> keys = told.stream().map(Telling::key).collect(Collectors.toSet());
        List<Truth> truths = teller.truths().stream().filter(truth -> truth.fault() == Fault.MISSING_END || keys.contains(truth.key())).toList();
        return new Life(person, all, told, services, truths);
    }

    // A short full time elsewhere in the middle of another: what an operator should be told of.
    private Optional<Employment> second(Dice dice, Employment job, LifePerson person) {
        LocalDate last = job.end() != null ? job.end() : job.first().term() == null ? to : job.first().term();
        long length = ChronoUnit.DAYS.between(job.start(), last);
        if (length < 60) {
            return Optional.empty();
        }
        LocalDate start = job.start().plusDays(length / 3);
        LifeEmployer other = economy.pick(dice, Trade.ALL.get(2), "PLAIN");
        if (other.code().equals(job.first().employer().code())) {
            return Optional.empty();
        }
        Job extra = new Job(800 + job.first().number(), other, null, start, start.plusDays(25), Job.TERM, false, 0, other.trade().occupations().get(0), other.trade().pay(), false, null);
        List<JobEvent> events = List.of(new JobEvent(JobEvent.Kind.START, start, null, extra, null), new JobEvent(JobEvent.Kind.END, start.plusDays(25), extra, null, "AL"));
        return Optional.of(new Employment(events));
    }
}
