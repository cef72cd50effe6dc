package it.sintesi.rules.api;

import it.sintesi.kernel.api.Phrase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Whether an offer of work is suitable, so that refusing it has consequences (D.Lgs. 150/2015 art. 25; D.M. 10/4/2018). */
public interface SuitableOfferRule extends Rule {

    /** Name of this decision. */
    String ID = "suitable-offer";

    /** How the offer stands to what the person did and agreed upon; later ones are further away. */
    enum Coherence {
        SAME("Stessa esperienza e competenze"), ADJACENT("Area o settore contiguo"), AGREED("Professione concordata nel patto"), NONE("Nessun legame con il patto");

        private final String label;

        Coherence(String label) {
            this.label = label;
        }

        /** Italian name for people. */
        public String label() {
            return label;
        }
    }

    /**
     * An offer and the person to whom it was made.
     *
     * @param day            day of the offer
     * @param unemployedDays days of unemployment on that day, suspended ones taken away
     * @param coherence      coherence with experience and pact
     * @param start          first day of work
     * @param end            last day of a fixed-term or agency contract, null when it is permanent
     * @param weeklyHours    hours a week offered
     * @param lastHours      hours a week of the last contract, null when there was none
     * @param monthlyPay     pay a month offered, EUR
     * @param minimumPay     minimum of the collective agreement for those hours, EUR a month
     * @param benefit        benefit of the month before without the part of solidarity funds, EUR; null for who gets none
     * @param kilometres     distance of the place of work from the domicile
     * @param transitMinutes minutes by public transport, null when there is none
     */
    record Facts(LocalDate day, int unemployedDays, Coherence coherence, LocalDate start, LocalDate end, BigDecimal weeklyHours, BigDecimal lastHours,
                 BigDecimal monthlyPay, BigDecimal minimumPay, BigDecimal benefit, BigDecimal kilometres, Integer transitMinutes) {

        public Facts {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(coherence, "coherence");
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(weeklyHours, "weeklyHours");
            Objects.requireNonNull(monthlyPay, "monthlyPay");
            Objects.requireNonNull(minimumPay, "minimumPay");
            Objects.requireNonNull(kilometres, "kilometres");
            if (unemployedDays < 0) {
                throw new IllegalArgumentException("Days of unemployment are not negative: " + unemployedDays);
            }
        }
    }

    /**
     * One of the five conditions.
     *
     * @param number      1 to 5
     * @param title       what it is about, in Italian
     * @param value       the figure of the offer
     * @param limit       the figure that it must reach
     * @param passed      whether it does
     * @param law         article
     * @param text        explanation in Italian
     * @param toBeChecked true while a parameter it rests on has not been read in the original
     * @param told        title, value, limit and then the explanation for pages in other languages; none when they can only be told in Italian
     */
    record Condition(int number, String title, String value, String limit, boolean passed, String law, String text, boolean toBeChecked, List<Phrase> told) {

        public Condition {
            told = List.copyOf(told);
        }

        /** What it is about. */
        public List<Phrase> titleTold() {
            return part(0);
        }

        /** The figure of the offer. */
        public List<Phrase> valueTold() {
            return part(1);
        }

        /** The figure that it must reach. */
        public List<Phrase> limitTold() {
            return part(2);
        }

        /** The explanation. */
        public List<Phrase> textTold() {
            return told.isEmpty() ? told : told.subList(3, told.size());
        }

        private List<Phrase> part(int place) {
            return told.isEmpty() ? told : told.subList(place, place + 1);
        }
    }

    /**
     * The result.
     *
     * @param suitable   whether all hold
     * @param conditions the five, in order
     */
    record Verdict(boolean suitable, List<Condition> conditions) {

        public Verdict {
            conditions = List.copyOf(conditions);
        }
    }

    /** The result with every condition; the reasons tell the conditions, the failed ones first. */
    Outcome<Verdict> decide(Facts facts);
}
