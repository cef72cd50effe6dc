package it.sintesi.status.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** All that the status of one person rests on, in an order that does not depend on how it arrived. */
public record Facts(List<Declaration> declarations, List<Job> jobs, List<Income> incomes) {

    /** Nothing is known. */
    public static final Facts NONE = new Facts(List.of(), List.of(), List.of());

    public Facts {
        declarations = declarations.stream().sorted(Comparator.comparing(Declaration::givenOn).thenComparing(Declaration::id)).toList();
        jobs = jobs.stream().sorted(Comparator.comparing(Job::start).thenComparing(Job::id)).toList();
        incomes = incomes.stream().sorted(Comparator.comparing(Income::declaredAt).thenComparing(Income::id)).toList();
    }

    public static Facts of(Collection<Declaration> declarations, Collection<Job> jobs, Collection<Income> incomes) {
        return new Facts(List.copyOf(declarations), List.copyOf(jobs), List.copyOf(incomes));
    }

    public boolean isEmpty() {
        return declarations.isEmpty() && jobs.isEmpty() && incomes.isEmpty();
    }
}
