package it.sintesi.status.domain;

import java.time.LocalDate;
import java.util.TreeSet;

/** The days on which something changes in a life: between two of them nothing does. */
final class Days {

    private Days() {
    }

    static TreeSet<LocalDate> of(Facts facts) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Declaration d : facts.declarations()) {
            if (d.revokedOn() == null || d.revokedOn().isAfter(d.givenOn())) {
                days.add(d.givenOn());
                after(days, d.revokedOn(), 0);
            }
        }
        for (Job job : facts.jobs()) {
            if (job.lastDay() == null || !job.lastDay().isBefore(job.start())) {
                days.add(job.start());
                after(days, job.lastDay(), 1);
                job.pays().stream().map(Job.Pay::from).filter(job::goesOn).forEach(days::add);
            }
        }
        for (Income income : facts.incomes()) {
            if (income.to() == null || !income.to().isBefore(income.from())) {
                boolean known = income.relation() == null || facts.jobs().stream().anyMatch(j -> j.id().equals(income.relation()) && j.goesOn(income.from()));
                if (known) {
                    days.add(income.from());
                    after(days, income.to(), 1);
                }
            }
        }
        return days;
    }

    private static void after(TreeSet<LocalDate> days, LocalDate day, int more) {
        if (day != null) {
            days.add(day.plusDays(more));
        }
    }
}
