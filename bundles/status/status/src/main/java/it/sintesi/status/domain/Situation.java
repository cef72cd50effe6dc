package it.sintesi.status.domain;

import it.sintesi.rules.api.StatusRule;
import it.sintesi.rules.api.StatusRule.Work;
import it.sintesi.rules.api.StatusRule.WorkKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Days between which nothing changes.
 *
 * @param from    first day
 * @param to      last day, null when open
 * @param works   work of these days that bears on the status
 * @param sources identifiers of these works, same order
 * @param keeps   names of work that leaves the status as it is
 * @param rule    rule of the first day
 */
record Situation(LocalDate from, LocalDate to, List<Work> works, List<String> sources, List<String> keeps, StatusRule rule) {

    static Situation of(Facts facts, LocalDate from, LocalDate to, StatusRule rule) {
        List<Work> works = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        List<String> keeps = new ArrayList<>();
        for (Job job : facts.jobs()) {
            if (job.goesOn(from)) {
                WorkKind kind = rule.kindOf(job.contract());
                if (kind == WorkKind.KEEPS) {
                    keeps.add(job.employer());
                } else {
                    works.add(new Work(kind, job.employer(), job.start(), job.lastDay(), income(facts, job, from)));
                    sources.add(job.id());
                }
            }
        }
        for (Income income : facts.incomes()) {
            if (income.relation() == null && income.holds(from)) {
                works.add(new Work(income.kind(), income.name(), income.from(), income.to(), income.yearly()));
                sources.add(income.id());
            }
        }
        return new Situation(from, to, works, sources, keeps, rule);
    }

    /** What the person declared last for that relation, otherwise what the communications tell. */
    private static Long income(Facts facts, Job job, LocalDate day) {
        Long told = job.pay(day);
        for (Income income : facts.incomes()) {
            if (job.id().equals(income.relation()) && income.holds(day)) {
                told = income.yearly();
            }
        }
        return told;
    }

    boolean works(LocalDate before) {
        return works.stream().anyMatch(w -> w.start().isBefore(before));
    }

    String names() {
        return String.join(", ", works.stream().map(Work::name).distinct().toList());
    }
}
