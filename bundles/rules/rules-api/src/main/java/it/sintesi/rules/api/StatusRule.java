package it.sintesi.rules.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What work does to the unemployment status of somebody who gave a declaration (D.Lgs. 150/2015 art. 19, D.L. 4/2019 art. 4 c. 15-quater). */
public interface StatusRule extends Rule {

    /** Name of this decision. */
    String ID = "status";

    /** What a piece of work is for the status. */
    enum WorkKind {
        /** Subordinate work: suspends. */
        SUBORDINATE,
        /** Not subordinate, but its income is taxed like that of employees. */
        COLLABORATION,
        SELF_EMPLOYED,
        /** Traineeship, public utility, occasional work: the status stays as it is. */
        KEEPS
    }

    /**
     * A piece of work that goes on.
     *
     * @param kind         what it is
     * @param name         employer or activity, for the explanation
     * @param start        first day
     * @param lastDay      last day as known or foreseen, null while open-ended
     * @param yearlyIncome prospective income of a year in whole euro, null when nobody told it
     */
    record Work(WorkKind kind, String name, LocalDate start, LocalDate lastDay, Long yearlyIncome) {

        public Work {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(start, "start");
        }
    }

    /**
     * The case.
     *
     * @param day      first day of the situation: the day on which some work began, changed or ended
     * @param runStart first day of the suspension that is going on without a break, the same as {@code day} when none is
     * @param works    all work of that day except what keeps the status; at least one
     */
    record Facts(LocalDate day, LocalDate runStart, List<Work> works) {

        public Facts {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(runStart, "runStart");
            works = List.copyOf(works);
            if (works.isEmpty()) {
                throw new IllegalArgumentException("No work to decide about on " + day);
            }
        }
    }

    /** What work does. */
    enum Effect {
        /** The status rests as long as the work goes on. */
        SUSPENDS,
        /** The status stays, because the income is low. */
        CONSERVES,
        /** The declaration ends. */
        LOSES
    }

    /**
     * The decision.
     *
     * @param effect   from the day of the case on
     * @param lostFrom for a suspension the first day on which the status is lost if the work still goes on; null otherwise
     */
    record Decision(Effect effect, LocalDate lostFrom) {
    }

    /**
     * Days that give a quality.
     *
     * @param sixMonths days that must have passed for more than six months of unemployment
     * @param longTerm  days that must have passed for long-term unemployment
     */
    record Terms(int sixMonths, int longTerm) {
    }

    /**
     * The decisions of a day in figures, for calculations on millions of lives: they must decide as {@link #decide} does.
     *
     * @param longest    days of suspension at most
     * @param cumulates  whether work that follows without a free day, or overlaps, counts as one
     * @param foreseen   true: no income conserves, work that is not subordinate ends the status, and so does subordinate work without a term or
     *                   foreseen to last longer than {@code longest}, each on its first day; false: income within the thresholds conserves,
     *                   other subordinate work suspends, whatever its term, and other work ends the status
     * @param employee   threshold for all income of a year, euro; not looked at when {@code foreseen}
     * @param self       threshold for self-employed income of a year, euro; not looked at when {@code foreseen}
     */
    record Figures(int longest, boolean cumulates, boolean foreseen, long employee, long self) {
    }

    /** What a kind of contract (code of the list {@code tipologie contrattuali}) is for the status; what is not listed is subordinate. */
    WorkKind kindOf(String contract);

    /** Decides one situation. */
    Outcome<Decision> decide(Facts facts);

    /** Days of the qualities in force on a day. */
    Terms terms(LocalDate day);

    /** The rule in figures; empty when a version decides by more than these. */
    default Optional<Figures> figures(LocalDate day) {
        return Optional.empty();
    }
}
