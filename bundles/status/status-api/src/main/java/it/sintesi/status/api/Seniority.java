package it.sintesi.status.api;

import java.time.LocalDate;

/**
 * How long somebody has been unemployed, on a day.
 *
 * @param since        day of the declaration from which it runs, null when not registered
 * @param days         days registered, suspended days taken away
 * @param months       the same in months as the law counts them
 * @param overSixMonths true from day 181
 * @param longTerm     true from day 366 (long-term unemployed)
 * @param longTermFrom day on which it becomes or became long-term if nothing changes, null when not registered
 */
public record Seniority(LocalDate since, int days, int months, boolean overSixMonths, boolean longTerm, LocalDate longTermFrom) {

    /** Not registered. */
    public static final Seniority NONE = new Seniority(null, 0, 0, false, false, null);
}
