package it.sintesi.rules.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What is due to a person by when, from the declaration on: first contact, pact, profile, measures agreed (D.Lgs. 150/2015 artt. 19-21; DM 4/2018,
 * essential levels), and where each stands on a day.
 */
public interface LepRule extends Rule {

    /** Name of this decision. */
    String ID = "lep";

    /** What is due. */
    enum Milestone {
        /** Who claims a benefit turns to the office (art. 21 c. 2). */
        CONTACT,
        /** The pact is signed (art. 20 c. 1, art. 21 c. 2). */
        PACT,
        /** The profile is reckoned again (art. 19 c. 5). */
        PROFILE,
        /** A measure begins as agreed in the plan. */
        MEASURE_START,
        /** A measure ends as agreed in the plan. */
        MEASURE_END
    }

    /** Where it stands. */
    enum Standing {
        DONE, IN_TIME, AT_RISK, LATE
    }

    /** Whose turn it is. */
    enum Who {
        PERSON, OFFICE, BOTH
    }

    /**
     * A measure of the plan.
     *
     * @param id      identifier within the plan
     * @param lep     essential level
     * @param title   title for people
     * @param start   agreed first day
     * @param end     agreed last day
     * @param started first day on which something was delivered, null before
     * @param closed  day of its outcome, null before
     */
    record Planned(String id, String lep, String title, LocalDate start, LocalDate end, LocalDate started, LocalDate closed) {
    }

    /**
     * The case.
     *
     * @param day       day on which it is asked
     * @param did       day of the declaration
     * @param benefit   true when the declaration is a benefit claim (NASpI, DIS-COLL)
     * @param contact   first day on which the person was at the office or the pact was drafted, null before
     * @param signed    day of the pact, null before
     * @param profiled  day of the last profile, null when unknown
     * @param measures  measures of the plan
     */
    record Facts(LocalDate day, LocalDate did, boolean benefit, LocalDate contact, LocalDate signed, LocalDate profiled, List<Planned> measures) {

        public Facts {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(did, "did");
            measures = List.copyOf(measures);
        }
    }

    /**
     * Something that is due.
     *
     * @param what        what
     * @param lep         essential level that it belongs to
     * @param measure     identifier of the measure, null for the others
     * @param title       title of the measure, empty for the others
     * @param who         whose turn it is
     * @param due         last day
     * @param done        day on which it was done, null before
     * @param standing    where it stands
     * @param toBeChecked true when a figure it rests on is still to be confirmed
     * @param reason      law and explanation
     */
    record Due(Milestone what, String lep, String measure, String title, Who who, LocalDate due, LocalDate done, Standing standing, boolean toBeChecked, Reason reason) {

        /** True when it still has to be done. */
        public boolean open() {
            return standing != Standing.DONE;
        }
    }

    /** Everything that is or was due, by day. */
    Outcome<List<Due>> decide(Facts facts);
}
