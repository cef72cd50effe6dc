package it.sintesi.conditionality.domain;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.conditionality.api.Sanction.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How far a case has come; parts that have not happened are null.
 *
 * @param state      state
 * @param occurrence how many of this kind under this pact, from 1
 * @param warning    the warning
 * @param excuse     the reasons given last
 * @param proposal   what the rule proposed
 * @param decision   what was decided
 * @param recheck    why somebody must look again
 */
public record Progress(State state, int occurrence, Warning warning, Excuse excuse, Proposal proposal, Decision decision, Recheck recheck) {

    /** The warning: its day, the last day for reasons, the act. */
    public record Warning(LocalDate on, LocalDate lastDay, String protocol) {
    }

    /**
     * Reasons given.
     *
     * @param reason     code of the justified reason
     * @param text       words of the person
     * @param documented day that the document bears, or null
     * @param givenOn    day on which they were given
     * @param by         name of who gave them
     */
    public record Excuse(String reason, String text, LocalDate documented, LocalDate givenOn, String by) {
    }

    /**
     * The step of the ladder.
     *
     * @param by   account that proposed
     * @param days days withheld, null for a loss
     * @param loss loss of benefit and status
     * @param rule {@code rule@version}
     * @param law  article
     * @param why  explanation of the rule
     * @param told the same for pages in other languages; none when it can only be told in Italian
     * @param note words of the operator
     */
    public record Proposal(String by, Integer days, boolean loss, String rule, String law, String why, List<Phrase> told, String note) {
    }

    /**
     * The decision.
     *
     * @param by          account that decided
     * @param on          day
     * @param protocol    protocol of the act
     * @param did         declaration that was revoked, null unless a loss
     * @param barredUntil first day of a possible new declaration, null unless a loss
     * @param reviewBy    last day to ask for a review
     * @param note        reason, in words
     */
    public record Decision(String by, LocalDate on, String protocol, String did, LocalDate barredUntil, LocalDate reviewBy, String note) {
    }

    /** Why and since when somebody must look again. */
    public record Recheck(String reason, Instant at) {
    }

    public Progress to(State next) {
        return new Progress(next, occurrence, warning, excuse, proposal, decision, recheck);
    }

    public Progress with(Warning value) {
        return new Progress(state, occurrence, value, excuse, proposal, decision, recheck);
    }

    public Progress with(Excuse value) {
        return new Progress(state, occurrence, warning, value, proposal, decision, recheck);
    }

    public Progress with(int which, Proposal value) {
        return new Progress(state, which, warning, excuse, value, decision, recheck);
    }

    public Progress with(Decision value) {
        return new Progress(state, occurrence, warning, excuse, proposal, value, recheck);
    }

    /** With a mark, or without when null. */
    public Progress with(Recheck value) {
        return new Progress(state, occurrence, warning, excuse, proposal, decision, value);
    }
}
