package it.sintesi.people.format.xml;

import it.sintesi.kernel.api.Rejection;

import java.util.List;
import java.util.stream.Collectors;

/** A message that the schema does not admit, and that therefore is not written. */
public final class NotAdmitted extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Rejection> problems;

    NotAdmitted(List<Rejection> problems) {
        super(problems.stream().map(problem -> problem.field() + ": " + problem.message()).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** Every reason. */
    public List<Rejection> problems() {
        return problems;
    }
}
