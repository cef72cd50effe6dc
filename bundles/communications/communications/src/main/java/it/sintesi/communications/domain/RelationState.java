package it.sintesi.communications.domain;

import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.Relation.Assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A relation as its valid steps make it: nothing but a fold over them, so that it can be computed again at any time.
 *
 * @param employer     present employer
 * @param employerName its name as last told
 * @param worker       worker
 * @param workerName   name as last told
 * @param start        first day
 * @param expectedEnd  end of the term, null when open-ended
 * @param end          last day when ended by an event
 * @param endCause     its cause
 * @param terms        present terms
 * @param provisional  only an urgency form is known
 * @param agency       agency work
 * @param lastCode     code of the last valid communication
 * @param assignments  assignments, oldest first
 */
public record RelationState(String employer, String employerName, String worker, String workerName, LocalDate start, LocalDate expectedEnd,
                            LocalDate end, String endCause, Terms terms, boolean provisional, boolean agency, String lastCode,
                            List<Assignment> assignments) {

    public RelationState {
        assignments = List.copyOf(assignments);
    }

    /** The state after these steps in order of position; null when none is valid. */
    public static RelationState fold(List<Step> steps) {
        RelationState state = null;
        for (Step step : steps.stream().filter(Step::valid).sorted(Comparator.comparingLong(Step::position).thenComparingLong(Step::seq)).toList()) {
            state = apply(state, step);
        }
        return state;
    }

    /** The state after one more step; the first one may be of any kind, since every message tells the start. */
    public static RelationState apply(RelationState before, Step step) {
        StepContent c = step.content();
        RelationState base = before == null ? opened(c) : before;
        boolean starts = step.event() == EventKind.HIRING;
        boolean moves = starts || step.event() == EventKind.TRANSFER || step.event() == EventKind.URGENCY;
        return new RelationState(
                moves ? c.employer() : base.employer,
                c.employerName() == null ? base.employerName : c.employerName(),
                starts ? c.worker() : base.worker,
                c.workerName() == null ? base.workerName : c.workerName(),
                starts ? c.start() : base.start,
                expectedEnd(base, step),
                c.end() == null ? base.end : c.end(),
                c.end() == null ? base.endCause : c.endCause(),
                c.terms().over(base.terms),
                before == null ? step.event() == EventKind.URGENCY : base.provisional && !starts,
                base.agency || c.agency(),
                step.code(),
                withAssignment(base.assignments, c.assignment()));
    }

    private static RelationState opened(StepContent c) {
        return new RelationState(c.employer(), c.employerName(), c.worker(), c.workerName(), c.start(), null, null, null, Terms.NONE, false,
                c.agency(), null, List.of());
    }

    private static LocalDate expectedEnd(RelationState base, Step step) {
        LocalDate told = step.content().expectedEnd();
        return switch (step.event()) {
            // A new assignment under a running agency contract tells the same term again; a transformation may open the term.
            case HIRING, TRANSFORMATION -> told;
            case EXTENSION -> told == null ? base.expectedEnd : told;
            case TERMINATION, TRANSFER -> base.expectedEnd == null ? told : base.expectedEnd;
            case URGENCY, RENAMING -> base.expectedEnd;
        };
    }

    private static List<Assignment> withAssignment(List<Assignment> present, Assignment told) {
        if (told == null) {
            return present;
        }
        List<Assignment> all = new ArrayList<>(present);
        all.removeIf(a -> a.start().equals(told.start()) && Objects.equals(a.userCompany(), told.userCompany()));
        all.add(told);
        all.sort(Comparator.comparing(Assignment::start));
        return all;
    }

    /** Last day as far as it is known: of the event, or of the term; null when open-ended. */
    public LocalDate lastDay() {
        return end != null ? end : expectedEnd;
    }

    /** True when it has not ended before that day. */
    public boolean reaches(LocalDate day) {
        return lastDay() == null || !lastDay().isBefore(day);
    }

    /** True when both run on some day. */
    public boolean overlaps(RelationState other) {
        return reaches(other.start) && other.reaches(start);
    }
}
