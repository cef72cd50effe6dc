package it.sintesi.rules.api;

import it.sintesi.kernel.api.Phrase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Who may declare immediate availability for work (charter of services, 2.12.3; D.Lgs. 150/2015 art. 19 and 21 c. 9). */
public interface DidEligibilityRule extends Rule {

    /** Name of this decision. */
    String ID = "did-eligibility";

    /** What is asked, in the order in which people are told. */
    enum Requirement {
        AGE, SCHOOLING, PERMIT, DOMICILE, NO_WORK, AVAILABILITY, NO_BAR, NO_OTHER
    }

    /** How one requirement stands. */
    enum Standing {
        MET, NOT_MET,
        /** Nobody has told what is needed to know it. */
        UNKNOWN
    }

    /** Group of citizenship. */
    enum Citizenship {
        ITALIAN, EU, NON_EU
    }

    /**
     * A person on the day of the declaration. Null: not known.
     *
     * @param day              day of the declaration
     * @param birthDate        date of birth
     * @param schooling        whether compulsory schooling is fulfilled
     * @param citizenship      group of citizenship
     * @param permitForWork    whether the permit of stay allows work; does not matter for Italian and EU citizens
     * @param permitExpiry     last day of the permit, null when unlimited
     * @param permitUnlimited  whether the permit does not expire
     * @param renewalRequested day of the request for renewal, null when there was none
     * @param domicile         whether the domicile lies in the province
     * @param working          whether there is work of any kind
     * @param employeeIncome   expected gross income of the year from employment, EUR; null when not told
     * @param selfIncome       expected gross income of the year from self-employment, EUR; null when not told
     * @param available        whether the person declares to be available at once
     * @param lostOn           day of the last loss as a sanction, null when there was none
     * @param barredUntil      first day of a possible new declaration as the decision says it, null: computed from {@code lostOn}
     * @param other            day of a declaration that counts already, null when there is none
     */
    record Facts(LocalDate day, LocalDate birthDate, Boolean schooling, Citizenship citizenship, Boolean permitForWork, LocalDate permitExpiry,
                 boolean permitUnlimited, LocalDate renewalRequested, Boolean domicile, Boolean working, BigDecimal employeeIncome, BigDecimal selfIncome,
                 Boolean available, LocalDate lostOn, LocalDate barredUntil, LocalDate other) {

        public Facts {
            Objects.requireNonNull(day, "day");
        }
    }

    /**
     * One requirement, explained.
     *
     * @param requirement which one
     * @param standing    how it stands
     * @param law         article
     * @param text        why, with the figures of the case, in Italian
     * @param mend        what can be done and who helps, in Italian; empty when it is met
     * @param reviewer    who decides on a review, in Italian
     * @param toBeChecked true while a figure it rests on has not been read in the original
     * @param phrases     the text for pages in other languages; none for what was explained before phrases existed
     */
    record Check(Requirement requirement, Standing standing, String law, String text, String mend, String reviewer, boolean toBeChecked, List<Phrase> phrases) {

        public Check {
            phrases = List.copyOf(phrases);
        }

        /** What can be done, for pages in other languages. */
        public List<Phrase> mendPhrases() {
            return phrases.stream().limit(1).map(Phrase::mend).toList();
        }
    }

    /**
     * The result.
     *
     * @param eligible whether every requirement is met
     * @param checks   all of them, in order
     */
    record Verdict(boolean eligible, List<Check> checks) {

        public Verdict {
            checks = List.copyOf(checks);
        }
    }

    /** The result with every requirement; the reasons tell the same in the same order. */
    Outcome<Verdict> decide(Facts facts);
}
