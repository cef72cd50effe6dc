package it.sintesi.demo.lives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The jobs of a person, one after the other, from the stock at the beginning of the story to its end. */
final class Careers {

    private static final int ADULT = 18;
    private static final int PENSION = 67;
    private static final int STOCK_DAYS = 4 * 365;

    private final Jobs jobs;
    private final Seasons seasons;
    private final LocalDate from;
    private final LocalDate to;

    Careers(Jobs jobs, Seasons seasons, LocalDate from, LocalDate to) {
        this.jobs = jobs;
        this.seasons = seasons;
        this.from = from;
        this.to = to;
    }

    List<Employment> of(LifePerson person, Dice dice) {
        List<Employment> all = new ArrayList<>();
        LocalDate adult = person.person().birthDate().plusYears(ADULT);
        LocalDate retirement = person.person().birthDate().plusYears(PENSION);
        LocalDate free = from.isBefore(adult) ? adult.plusDays(dice.below(400)) : from;
        if (free.equals(from) && dice.percent(person.mobility().employed)) {
            Employment stock = stock(person, dice, adult, retirement);
            all.add(stock);
            free = stock.end() == null ? to : stock.end().plusDays(1);
        }
        while (free.isBefore(to) && free.isBefore(retirement.minusDays(90))) {
            LocalDate start = seasons.found(dice, free, person.mobility().search);
            if (!start.isBefore(to) || !start.isBefore(retirement.minusDays(60))) {
                break;
            }
            Employment next = jobs.live(dice, person.mobility(), jobs.offer(dice, person, all.size(), start), to, retirement);
            all.add(next);
            free = next.end() == null ? to : next.end().plusDays(1);
        }
        return all;
    }

    // The job somebody has when the story begins: it began before and is still there.
    private Employment stock(LifePerson person, Dice dice, LocalDate adult, LocalDate retirement) {
        for (int attempt = 0; attempt < 40; attempt++) {
            // Most contracts begin on the first of a month.
            LocalDate start = from.minusDays(1L + dice.below(STOCK_DAYS)).withDayOfMonth(1);
            if (start.isBefore(adult)) {
                start = adult.isBefore(from) ? adult : from;
            }
            Employment job = jobs.live(dice, person.mobility(), jobs.offer(dice, person, 0, start), to, retirement);
            if (job.end() == null || !job.end().isBefore(from)) {
                return job;
            }
        }
        return jobs.live(dice, person.mobility(), jobs.offer(dice, person, 0, from), to, retirement);
    }
}
