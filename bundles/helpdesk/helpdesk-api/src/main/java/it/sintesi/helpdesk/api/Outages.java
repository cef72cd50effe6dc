package it.sintesi.helpdesk.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Outages that the help desk has recorded. */
public interface Outages {

    /** Outages of which at least a part lies in the period (both days included, legal time of Italy), newest first. */
    List<Outage> between(LocalDate from, LocalDate to);

    /**
     * Last day of the outages of a service that were under way on a day and that excuse: what fell due on that day may be told on the first working day
     * after the answer ({@code DeadlineRule.EventKind.OUTAGE_COMPLETION}).
     *
     * @return the last day (today while the outage lasts), or empty when nothing excuses
     */
    Optional<LocalDate> excused(OutageService service, LocalDate day);
}
