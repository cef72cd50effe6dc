package it.sintesi.demo.lives;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Lets one job happen: what contract it is, whether it is prolonged, converted, left. */
final class Jobs {

    /** Fixed terms last two years at most, extensions included (D.Lgs. 81/2015 art. 19). */
    private static final int LONGEST_TERM = 700;
    private static final double EXTENDED = 35.8;
    private static final double EXTENDED_AGAIN = 42;
    private static final double MADE_PERMANENT = 18;
    private static final double LEFT_EARLY = 22;
    private static final double HOURS_CHANGE_A_YEAR = 13;

    private final Economy economy;
    private final Seasons seasons;

    Jobs(Economy economy, Seasons seasons) {
        this.economy = economy;
        this.seasons = seasons;
    }

    Job offer(Dice dice, LifePerson person, int number, LocalDate start) {
        Trade trade = seasons.trade(dice, start, person.trade());
        LifeEmployer employer = economy.pick(dice, trade, person.home().zone());
        Mobility mobility = person.mobility();
        int age = (int) ChronoUnit.YEARS.between(person.person().birthDate(), start);
        boolean permanent = dice.percent(mobility.permanent);
        boolean agency = !permanent && !trade.publicBody() && !trade.agriculture() && dice.percent(mobility.agency);
        boolean seasonal = !permanent && !agency && trade.tourism() && start.getMonthValue() >= 3 && start.getMonthValue() <= 7;
        boolean trainee = !permanent && !agency && !seasonal && age < 27 && !trade.agriculture() && dice.percent(12);
        boolean onCall = !permanent && !agency && !seasonal && !trainee && trade.tourism() && dice.percent(15);
        boolean apprentice = permanent && age < 28 && dice.percent(45);
        boolean partTime = trainee || dice.percent(trade.pay() < 20_000 ? 55 : 24);
        int hours = onCall ? -1 : trainee ? 30 : partTime ? dice.pick(List.of(16, 20, 24, 30)) : 0;
        int days = seasonal ? dice.between(60, 180) : trainee ? 180 : Math.min(LONGEST_TERM, 3 + (int) dice.exponential(mobility.term));
        String kind = trainee ? Job.TRAINEESHIP : apprentice ? Job.APPRENTICE : permanent ? Job.OPEN : onCall ? Job.ON_CALL : Job.TERM;
        int pay = trainee ? 6_000 : trade.pay() * dice.between(92, 118) / 100 * (hours > 0 ? hours : hours < 0 ? 12 : 40) / 40;
        return new Job(number, agency ? economy.agency(dice) : employer, agency ? employer : null, start, permanent ? null : start.plusDays(days - 1L), kind, seasonal, hours,
                dice.pick(trade.occupations()), pay, person.law68() && !agency && !trainee && !onCall, trainee ? "05" : null);
    }

    /** What becomes of a job until a day: events after it are left out. */
    Employment live(Dice dice, Mobility mobility, Job job, LocalDate until, LocalDate retirement) {
        List<JobEvent> events = new ArrayList<>();
        events.add(new JobEvent(JobEvent.Kind.START, job.start(), null, job, null));
        Job now = job;
        double again = EXTENDED;
        boolean prolongs = !job.seasonal() && !job.kind().equals(Job.ON_CALL) && job.trainee() == null;
        boolean leavesEarly = dice.percent(job.trainee() == null ? LEFT_EARLY : 12);
        while (prolongs && now.term() != null && dice.percent(again)) {
            LocalDate longer = now.term().plusDays(Math.max(3, (long) (ChronoUnit.DAYS.between(job.start(), job.term()) * (0.5 + dice.unit()))));
            if (ChronoUnit.DAYS.between(job.start(), longer) > LONGEST_TERM) {
                break;
            }
            events.add(new JobEvent(JobEvent.Kind.EXTENSION, now.term(), now, now.until(longer), null));
            now = now.until(longer);
            again = EXTENDED_AGAIN;
        }
        if (prolongs && !job.agency() && now.term() != null && ChronoUnit.DAYS.between(now.start(), now.term()) > 45 && dice.percent(MADE_PERMANENT)) {
            events.add(new JobEvent(JobEvent.Kind.CONVERSION, now.term().minusDays(dice.between(0, 8)), now, now.openEnded(), "DI"));
            now = now.openEnded();
        }
        if (now.term() == null) {
            endOpen(dice, mobility, now, events, retirement);
        } else {
            endTerm(dice, now, events, leavesEarly && events.size() == 1);
        }
        events.removeIf(event -> event.day().isAfter(until));
        return new Employment(events);
    }

    private static void endTerm(Dice dice, Job now, List<JobEvent> events, boolean early) {
        long length = ChronoUnit.DAYS.between(now.start(), now.term());
        LocalDate day = early && length > 6 ? now.start().plusDays(dice.between(3, (int) length - 1)) : now.term();
        String cause = day.equals(now.term()) ? "AL" : now.trainee() == null ? dice.pick(List.of("DI", "DI", "DI", "DP", "PP", "LI", "RC")) : "AL";
        events.add(new JobEvent(JobEvent.Kind.END, day, now, null, cause));
    }

    private static void endOpen(Dice dice, Mobility mobility, Job open, List<JobEvent> events, LocalDate retirement) {
        JobEvent last = events.get(events.size() - 1);
        LocalDate leaves = last.day().plusDays(20 + (long) dice.exponential(mobility.stay));
        boolean retires = leaves.isAfter(retirement);
        LocalDate day = !retires ? leaves : retirement.isAfter(last.day()) ? retirement : last.day().plusDays(30);
        Job now = open;
        LocalDate change = last.day().plusDays(30 + (long) dice.exponential(365 * 100 / HOURS_CHANGE_A_YEAR));
        while (change.isBefore(day.minusDays(10)) && now.hours() >= 0) {
            boolean full = now.fullTime();
            Job after = full ? now.hours(24, now.pay() * 24 / 40) : now.hours(0, now.pay() * 40 / now.hours());
            events.add(new JobEvent(JobEvent.Kind.CONVERSION, change, now, after, full ? "TP" : "PP"));
            now = after;
            change = change.plusDays(90 + (long) dice.exponential(365 * 100 / HOURS_CHANGE_A_YEAR));
        }
        events.add(new JobEvent(JobEvent.Kind.END, day, now, null, retires ? "PE" : dice.pick(List.of("DI", "DI", "DI", "LO", "LI", "RC", "LC"))));
    }
}
