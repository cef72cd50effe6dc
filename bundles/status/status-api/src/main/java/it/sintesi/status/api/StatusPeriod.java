package it.sintesi.status.api;

import java.time.LocalDate;

/**
 * Days in one state, for one reason: a line of the day ledger.
 *
 * @param from   first day
 * @param to     last day, null while open
 * @param kind   state
 * @param event  what put the person into it, in Italian with its date and code
 * @param rule   {@code rule@version} that decided
 * @param law    article
 * @param reason explanation in Italian, with the figures of the case
 * @param source identifier of what it rests on: declaration, relation, income declaration
 */
public record StatusPeriod(LocalDate from, LocalDate to, StatusKind kind, String event, String rule, String law, String reason, String source) {

    /** True when the day lies within. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
