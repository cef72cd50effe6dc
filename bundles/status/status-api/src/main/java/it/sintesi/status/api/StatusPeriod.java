package it.sintesi.status.api;

import it.sintesi.kernel.api.Phrase;
import java.time.LocalDate;
import java.util.List;

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
 * @param events the event for pages in other languages; none when it can only be told in Italian
 * @param told   the reason for pages in other languages; none when it can only be told in Italian
 */
public record StatusPeriod(LocalDate from, LocalDate to, StatusKind kind, String event, String rule, String law, String reason, String source, List<Phrase> events, List<Phrase> told) {

    public StatusPeriod {
        events = List.copyOf(events);
        told = List.copyOf(told);
    }

    /** A period that can only be told in Italian. */
    public StatusPeriod(LocalDate from, LocalDate to, StatusKind kind, String event, String rule, String law, String reason, String source) {
        this(from, to, kind, event, rule, law, reason, source, List.of(), List.of());
    }

    /** The same for other days. */
    public StatusPeriod between(LocalDate first, LocalDate last) {
        return new StatusPeriod(first, last, kind, event, rule, law, reason, source, events, told);
    }

    /** True when the day lies within. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
