package it.sintesi.rules.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What follows when somebody does not keep what the law or the service pact asks (D.Lgs. 150/2015 art. 21 c. 7-12). */
public interface ConditionalityRule extends Rule {

    /** Name of this decision. */
    String ID = "conditionality";

    /** What was not kept; the letters are those of art. 21 c. 7. */
    enum Fault {
        /** A call or an appointment missed. */
        A("Convocazione o appuntamento mancato"),
        /** An orientation lab missed. */
        B("Laboratorio di orientamento mancato"),
        /** Training or another active measure missed. */
        C("Formazione o altra misura attiva mancata"),
        /** A suitable offer of work refused. */
        D("Offerta di lavoro congrua rifiutata");

        private final String label;

        Fault(String label) {
            this.label = label;
        }

        /** Italian name for people. */
        public String label() {
            return label;
        }
    }

    /**
     * A fault.
     *
     * @param fault      kind
     * @param occurrence how many of this kind under this pact, with this one, from 1: kinds and pacts are counted apart
     * @param day        day of the fault
     */
    record Facts(Fault fault, int occurrence, LocalDate day) {

        public Facts {
            Objects.requireNonNull(fault, "fault");
            Objects.requireNonNull(day, "day");
            if (occurrence < 1) {
                throw new IllegalArgumentException("Occurrences are counted from 1, not " + occurrence);
            }
        }
    }

    /**
     * What follows.
     *
     * @param days days of benefit withheld, null for a loss
     * @param loss benefit and status are lost
     */
    record Consequence(Integer days, boolean loss) {
    }

    /**
     * A reason that excuses.
     *
     * @param code        stable code
     * @param text        what it is, in Italian
     * @param english     the same in English
     * @param proof       what documents it, in Italian
     * @param law         where it comes from
     * @param toBeChecked true while the source has not been read in the original
     */
    record JustifiedReason(String code, String text, String english, String proof, String law, boolean toBeChecked) {
    }

    /**
     * Reasons as somebody gives them.
     *
     * @param reason     code of the justified reason
     * @param faultDay   day of the fault
     * @param documented day that the document bears, null without a document
     * @param givenOn    day on which the reasons were given
     * @param lastDay    last day of the term, null while none runs
     */
    record Excuse(String reason, LocalDate faultDay, LocalDate documented, LocalDate givenOn, LocalDate lastDay) {

        public Excuse {
            Objects.requireNonNull(faultDay, "faultDay");
            Objects.requireNonNull(givenOn, "givenOn");
        }
    }

    /** The step of the ladder, with its article. */
    Outcome<Consequence> decide(Facts facts);

    /** First day of a possible new declaration after a loss on that day (art. 21 c. 9). */
    Outcome<LocalDate> barredUntil(LocalDate lossDay);

    /** Reasons that excuse a fault of that day, in the order in which people are shown them. */
    List<JustifiedReason> reasons(LocalDate faultDay);

    /** Whether reasons excuse; every condition is told. The office may depart from it, giving its own reason. */
    Outcome<Boolean> excused(Excuse excuse);

    /** By when reasons are to be given after a warning of that day. */
    Outcome<Deadline> justificationTerm(LocalDate warnedOn);

    /** By when a review can be asked for after the notice of a decision. */
    Outcome<Deadline> reviewTerm(LocalDate noticedOn);
}
